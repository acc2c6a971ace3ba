package org.balie.portal;

/** An administrator changed the list of portals. Published in the transaction that did. */
public record PortalsChanged() {}
