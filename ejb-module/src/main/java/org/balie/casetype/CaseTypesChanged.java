package org.balie.casetype;

/** An administrator changed the kinds of cases. Published in the transaction that did. */
public record CaseTypesChanged() {}
