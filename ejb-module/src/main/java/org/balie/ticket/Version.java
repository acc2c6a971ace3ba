package org.balie.ticket;

import java.io.Serializable;

/** The state of a ticket that somebody looked at when they decided to change it. */
public record Version(long value) implements Serializable {}
