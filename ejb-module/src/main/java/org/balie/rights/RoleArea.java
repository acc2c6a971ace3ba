package org.balie.rights;

import java.io.Serializable;
import java.util.Map;

/**
 * What roles may do in a part of Balie.
 *
 * @param code of the part; its text is {@code rights.area.<code>}
 * @param actions how many there are for people
 * @param byRole how many of them a role may do
 */
public record RoleArea(String code, int actions, Map<String, Integer> byRole)
    implements Serializable {

  /** How many this role may do. */
  public int of(String role) {
    return byRole.getOrDefault(role, 0);
  }
}
