package org.balie.view.control;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A condition in JPQL with its parameters. Several of them fit into one statement when each has a
 * prefix of its own for the names of its parameters.
 */
final class Where {

  private final String prefix;
  private final List<String> parts = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  Where(String prefix) {
    this.prefix = prefix;
  }

  void and(String part) {
    parts.add(part);
  }

  /** A part in which each {@code ?} stands for one of the values, in their order. */
  void and(String part, Object... values) {
    var text = new StringBuilder();
    var next = 0;
    for (var i = 0; i < part.length(); i++) {
      if (part.charAt(i) == '?') {
        text.append(':').append(parameter(values[next++]));
      } else {
        text.append(part.charAt(i));
      }
    }
    parts.add(text.toString());
  }

  private String parameter(Object value) {
    var name = prefix + parameters.size();
    parameters.put(name, value);
    return name;
  }

  /** With its {@code where}; empty when everything is wanted. */
  String text() {
    return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
  }

  <T> TypedQuery<T> fill(TypedQuery<T> query) {
    parameters.forEach(query::setParameter);
    return query;
  }

  Map<String, Object> parameters() {
    return Map.copyOf(parameters);
  }
}
