package org.balie.outbox.control;

/** There is something to do; fired in the transaction that stores it. */
record OutboxFilled(String topic) {}
