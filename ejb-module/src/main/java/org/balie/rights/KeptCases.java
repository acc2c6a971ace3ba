package org.balie.rights;

import java.io.Serializable;
import java.util.List;

/**
 * Cases that not every agent sees.
 *
 * @param name of the confidential team or of the kind of case
 * @param kind whether it is a kind
 * @param people names of those who see them
 */
public record KeptCases(String name, boolean kind, List<String> people) implements Serializable {}
