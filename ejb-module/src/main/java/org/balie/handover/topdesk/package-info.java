/** TOPdesk as a receiver: sends incidents and actions, follows what becomes of them. */
package org.balie.handover.topdesk;
