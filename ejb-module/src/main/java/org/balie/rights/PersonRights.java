package org.balie.rights;

import java.io.Serializable;
import java.util.List;
import org.balie.agent.UserCard;

/**
 * What a person may do and see.
 *
 * @param person with roles and teams
 * @param confidential names of the confidential teams whose cases they see
 * @param kinds names of the kinds of cases that only some teams see, and they do
 */
public record PersonRights(UserCard person, List<String> confidential, List<String> kinds)
    implements Serializable {}
