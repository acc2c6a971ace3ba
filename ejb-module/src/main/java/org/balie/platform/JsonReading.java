package org.balie.platform;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balie.platform.InvalidInput.Fault;

/**
 * Reads one JSON object into maps and lists, strictly: UTF-8 only, no name twice, no endless
 * nesting. Names that stand twice are faults, because two readers would take two different values.
 */
final class JsonReading {

  /** Made once: each look-up of the provider would search the class path. */
  private static final JsonParserFactory PARSERS = jakarta.json.Json.createParserFactory(Map.of());

  private static final int DEEPEST = 16;
  private static final int LONGEST_NUMBER = 40;

  private final JsonParser parser;
  private final List<Fault> faults;

  private JsonReading(JsonParser parser, List<Fault> faults) {
    this.parser = parser;
    this.faults = faults;
  }

  static Map<String, Object> object(byte[] json, List<Fault> faults) {
    var text = text(json);
    try (var parser = PARSERS.createParser(new StringReader(text))) {
      if (!parser.hasNext() || parser.next() != Event.START_OBJECT) {
        throw new MalformedJson(1, 1);
      }
      var object = new JsonReading(parser, faults).object("");
      if (parser.hasNext()) {
        parser.next();
        throw new MalformedJson(
            parser.getLocation().getLineNumber(), parser.getLocation().getColumnNumber());
      }
      return object;
    } catch (JsonParsingException malformed) {
      throw new MalformedJson(
          malformed.getLocation().getLineNumber(), malformed.getLocation().getColumnNumber());
    }
  }

  private static String text(byte[] json) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw new InvalidInput("", "platform.invalid.utf-8");
    }
  }

  private Map<String, Object> object(String pointer) {
    var members = new LinkedHashMap<String, Object>();
    while (parser.next() != Event.END_OBJECT) {
      var name = parser.getString();
      var place = pointer + "/" + escaped(name);
      var value = value(parser.next(), place);
      if (members.containsKey(name)) {
        faults.add(Fault.of(place, "platform.invalid.duplicate"));
      }
      members.put(name, value);
    }
    return members;
  }

  private List<Object> array(String pointer) {
    var items = new ArrayList<>();
    for (var event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
      items.add(value(event, pointer + "/" + items.size()));
    }
    return items;
  }

  private Object value(Event event, String pointer) {
    return switch (event) {
      case START_OBJECT -> object(notTooDeep(pointer));
      case START_ARRAY -> array(notTooDeep(pointer));
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER -> number(pointer);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private Object number(String pointer) {
    var text = parser.getString();
    if (text.length() > LONGEST_NUMBER) {
      throw new InvalidInput(pointer, "platform.invalid.number");
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException tooLarge) {
      throw new InvalidInput(pointer, "platform.invalid.number");
    }
  }

  private static String notTooDeep(String pointer) {
    if (pointer.chars().filter(c -> c == '/').count() >= DEEPEST) {
      throw new InvalidInput("", "platform.invalid.too-deep", DEEPEST);
    }
    return pointer;
  }

  /** A name as a part of a JSON pointer (RFC 6901). */
  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
