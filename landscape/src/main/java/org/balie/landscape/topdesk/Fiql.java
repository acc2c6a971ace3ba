package org.balie.landscape.topdesk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The part of FIQL that TOPdesk documents: {@code == != =gt= =ge= =lt= =le= =sw= =in= =out=}, "and"
 * by semicolon, "or" by comma, brackets, quoted values, null.
 */
final class Fiql {
  private static final Pattern COMPARISON =
      Pattern.compile("([A-Za-z0-9_.]+)(==|!=|=gt=|=ge=|=lt=|=le=|=sw=|=in=|=out=)");
  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "number",
          "status",
          "externalNumber",
          "briefDescription",
          "creationDate",
          "callDate",
          "modificationDate",
          "targetDate",
          "closedDate",
          "completed",
          "closed",
          "processingStatus.id",
          "processingStatus.name",
          "operatorGroup.id",
          "operatorGroup.name",
          "operator.id",
          "operator.name",
          "category.id",
          "category.name",
          "caller.email");

  private final String text;
  private int at;

  private Fiql(String text) {
    this.text = text;
  }

  static Predicate<Incident> read(String query) {
    var reader = new Fiql(query);
    var all = reader.any();
    if (reader.at < query.length()) {
      throw reader.unreadable();
    }
    return all;
  }

  private Predicate<Incident> any() {
    var one = all();
    while (take(',')) {
      one = one.or(all());
    }
    return one;
  }

  private Predicate<Incident> all() {
    var one = single();
    while (take(';')) {
      one = one.and(single());
    }
    return one;
  }

  private Predicate<Incident> single() {
    if (take('(')) {
      var inner = any();
      expect(')');
      return inner;
    }
    var head = COMPARISON.matcher(text).region(at, text.length());
    if (!head.lookingAt()) {
      throw unreadable();
    }
    at = head.end();
    var field = head.group(1);
    if (!KNOWN.contains(field)) {
      throw Refusal.badRequest(
          "Error parsing one of the query parameters. query contains unknown field: '"
              + field
              + "'");
    }
    return comparison(field, head.group(2));
  }

  private Predicate<Incident> comparison(String field, String operator) {
    if (operator.equals("=in=") || operator.equals("=out=")) {
      var values = values();
      Predicate<Incident> in =
          incident -> values.stream().anyMatch(value -> same(incident.value(field), value));
      return operator.equals("=in=") ? in : in.negate();
    }
    var value = value();
    return switch (operator) {
      case "==" -> incident -> same(incident.value(field), value);
      case "!=" -> incident -> !same(incident.value(field), value);
      case "=sw=" -> incident -> String.valueOf(incident.value(field)).startsWith(value);
      case "=gt=" -> incident -> compared(incident.value(field), value) > 0;
      case "=ge=" -> incident -> compared(incident.value(field), value) >= 0;
      case "=lt=" -> incident -> compared(incident.value(field), value) < 0;
      default -> incident -> compared(incident.value(field), value) <= 0;
    };
  }

  private static boolean same(Object left, String right) {
    if (left instanceof Instant time && !right.equals("null")) {
      return time.equals(Times.parse(right));
    }
    return String.valueOf(left).equals(right);
  }

  private static int compared(Object left, String right) {
    return left instanceof Instant time
        ? time.compareTo(Times.parse(right))
        : String.valueOf(left).compareTo(right);
  }

  private List<String> values() {
    var found = new ArrayList<String>();
    expect('(');
    do {
      found.add(value());
    } while (take(','));
    expect(')');
    return found;
  }

  private String value() {
    if (at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '"')) {
      return quoted(text.charAt(at++));
    }
    var start = at;
    while (at < text.length() && ";,()".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (start == at) {
      throw unreadable();
    }
    return text.substring(start, at);
  }

  private String quoted(char quote) {
    var value = new StringBuilder();
    while (at < text.length() && text.charAt(at) != quote) {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
      }
      value.append(text.charAt(at++));
    }
    expect(quote);
    return value.toString();
  }

  private boolean take(char wanted) {
    if (at < text.length() && text.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char wanted) {
    if (!take(wanted)) {
      throw unreadable();
    }
  }

  private Refusal unreadable() {
    return Refusal.badRequest(
        "Error parsing one of the query parameters. query could not be read at position " + at);
  }
}
