package org.balie.customer;

import java.util.UUID;

/**
 * What is written on a card besides the ways.
 *
 * @param organisation where a person works; null for nowhere that is known
 * @param worksAs as what; may be null
 */
public record Description(
    CustomerKind kind,
    String name,
    String language,
    String note,
    UUID organisation,
    String worksAs) {}
