/**
 * Replies whose words stay here: the customer is told by mail that a message waits, proves with a
 * code that goes to a second address that they are the one on the card, reads and answers.
 */
package org.balie.channel.waiting;
