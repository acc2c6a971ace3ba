/** Colleagues, departments and function mailboxes as receivers of cases, by mail. */
package org.balie.handover.mailbox;
