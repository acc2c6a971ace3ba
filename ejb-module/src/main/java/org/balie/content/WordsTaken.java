package org.balie.content;

/** The words of a file are known. Published in the transaction that stores them. */
public record WordsTaken(ContentId file) {}
