package org.balie.platform;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.balie.platform.InvalidInput.Fault;

/**
 * A JSON object somebody sends, read member by member. Faults are collected; {@link #check} throws
 * them all at once, with those members nobody asked for. A member that is null counts as absent.
 */
public final class JsonForm {

  private final Map<String, Object> members;
  private final String pointer;
  private final List<Fault> faults;
  private final Map<String, JsonForm> children = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();

  private JsonForm(Map<String, Object> members, String pointer, List<Fault> faults) {
    this.members = members;
    this.pointer = pointer;
    this.faults = faults;
  }

  /**
   * Reads an object.
   *
   * @throws MalformedJson when it is none
   */
  public static JsonForm read(byte[] json) {
    var faults = new ArrayList<Fault>();
    return new JsonForm(JsonReading.object(json, faults), "", faults);
  }

  /** Whether the member is there, even when it is null. */
  public boolean has(String name) {
    return members.containsKey(name);
  }

  /** Of the members that are there, in their order. */
  public Set<String> names() {
    return Collections.unmodifiableSet(members.keySet());
  }

  /** Leaves what is here unread, for when nobody can say whether it belongs. */
  public void ignore() {
    asked.addAll(members.keySet());
  }

  public String text(String name, int longest) {
    var text = as(name, String.class);
    if (text == null) {
      return null;
    }
    if (text.length() > longest) {
      return refuse(name, "platform.invalid.too-long", longest);
    }
    return storable(text) ? text : refuse(name, "platform.invalid.characters");
  }

  public String requiredText(String name, int longest) {
    var known = faults.size();
    var text = text(name, longest);
    if ((text == null || text.isBlank()) && faults.size() == known) {
      return refuse(name, "platform.invalid.required");
    }
    return text;
  }

  /** No NUL, which no database text can hold, and no half of a surrogate pair, which is no text. */
  private static boolean storable(String text) {
    return text.codePoints()
        .noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  public Boolean flag(String name) {
    return as(name, Boolean.class);
  }

  public BigDecimal number(String name) {
    return as(name, BigDecimal.class);
  }

  /** A whole number within bounds; the other value when absent. */
  public int count(String name, int least, int most, int otherwise) {
    var number = number(name);
    if (number == null) {
      return otherwise;
    }
    if (number.compareTo(BigDecimal.valueOf(least)) < 0
        || number.compareTo(BigDecimal.valueOf(most)) > 0
        || number.stripTrailingZeros().scale() > 0) {
      refuse(name, "platform.invalid.range", least, most);
      return otherwise;
    }
    return number.intValue();
  }

  /** A moment with any offset (RFC 3339). */
  public Instant instant(String name) {
    var text = text(name, 64);
    try {
      return text == null ? null : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException unclear) {
      return refuse(name, "platform.invalid.instant");
    }
  }

  public UUID id(String name) {
    return choice(name, UUID::fromString);
  }

  /** Text that stands for something; the reader throws when it stands for nothing. */
  public <T> T choice(String name, Function<String, T> reader) {
    var text = text(name, 200);
    try {
      return text == null ? null : reader.apply(text);
    } catch (IllegalArgumentException unknown) {
      return refuse(name, "platform.invalid.choice");
    }
  }

  /** As {@link #choice}, a list of them; empty when absent. */
  public <T> List<T> choices(String name, Function<String, T> reader) {
    var items = as(name, List.class);
    var found = new ArrayList<T>();
    for (var i = 0; items != null && i < items.size(); i++) {
      try {
        found.add(reader.apply((String) items.get(i)));
      } catch (IllegalArgumentException | ClassCastException | NullPointerException unknown) {
        refuse(name + "/" + i, "platform.invalid.choice");
      }
    }
    return found;
  }

  /** A nested object; an empty one when absent. */
  @SuppressWarnings("unchecked")
  public JsonForm object(String name) {
    Map<String, Object> found = as(name, Map.class);
    return children.computeIfAbsent(
        name, n -> new JsonForm(found == null ? Map.of() : found, place(n), faults));
  }

  private <T> T as(String name, Class<T> type) {
    asked.add(name);
    var value = members.get(name);
    if (value == null || type.isInstance(value)) {
      return type.cast(value);
    }
    return refuse(name, "platform.invalid.type." + typeName(type));
  }

  private static String typeName(Class<?> type) {
    return type == BigDecimal.class
        ? "number"
        : Map.of(String.class, "text", Boolean.class, "flag", List.class, "list")
            .getOrDefault(type, "object");
  }

  /** Collects a fault of a member. Returns null, so that reading goes on without a value. */
  public <T> T refuse(String name, String code, Object... arguments) {
    asked.add(name);
    faults.add(Fault.of(place(name), code, arguments));
    return null;
  }

  private String place(String name) {
    var list = name.indexOf('/');
    return members.containsKey(name) || list < 0
        ? pointer + "/" + JsonReading.escaped(name)
        : pointer + "/" + name;
  }

  /** Throws what was collected, and each member that nobody asked for. */
  public void check() {
    unknown();
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private void unknown() {
    for (var name : members.keySet()) {
      if (!asked.contains(name)) {
        refuse(name, "platform.invalid.unknown");
      }
    }
    children.values().forEach(JsonForm::unknown);
  }
}
