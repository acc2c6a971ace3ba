package org.balie.landscape.topdesk;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Something of a list, with the id it has in every run. */
record Named(String id, String name, String parent) {

  static Named of(String kind, String name, String parent) {
    var key = (kind + "/" + parent + "/" + name).getBytes(StandardCharsets.UTF_8);
    return new Named(UUID.nameUUIDFromBytes(key).toString(), name, parent);
  }

  Map<String, Object> json() {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", id);
    json.put("name", name);
    return json;
  }
}
