package org.balie.topic;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * What a case is about.
 *
 * @param path codes from the root, with slashes: {@code digital/delpher/login}
 * @param names by language
 * @param team that such cases go to; null when nobody in particular
 */
public record Topic(UUID id, UUID parent, String path, Map<String, String> names, UUID team)
    implements Serializable {

  public String name(Locale language) {
    var name = names.get(language.getLanguage());
    return name == null ? names.getOrDefault("en", path) : name;
  }

  public int level() {
    return path.split("/", -1).length;
  }
}
