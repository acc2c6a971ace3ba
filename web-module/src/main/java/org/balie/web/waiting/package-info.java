/** Replies that wait for the customer, as agents choose and see them. */
package org.balie.web.waiting;
