package org.balie.rights;

import java.io.Serializable;
import java.util.List;

/**
 * Who may do and see what at a moment.
 *
 * @param people everybody by name, switched off or not
 * @param kept what is kept from some of them
 */
public record RightsMatrix(List<PersonRights> people, List<KeptCases> kept)
    implements Serializable {}
