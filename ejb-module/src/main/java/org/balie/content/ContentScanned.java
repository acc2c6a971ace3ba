package org.balie.content;

/** The scanner gave its verdict. Published in the transaction that stores it. */
public record ContentScanned(ContentId content, ScanState verdict) {}
