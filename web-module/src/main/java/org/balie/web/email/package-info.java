/** Mails of a ticket: shown in a frame of their own, and as they were received. */
package org.balie.web.email;
