package org.balie.channel.email.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.ContentUtil;
import org.apache.james.mime4j.util.MimeParameterMapping;

/** The header fields of a message or of one of its parts, as their bytes came, topmost first. */
public final class MailHeaders {

  private static final Pattern ID = Pattern.compile("<([^<>]{1,995})>");
  private static final Pattern FOLD = Pattern.compile("\\r?\\n");

  private final List<Line> lines = new ArrayList<>();

  /** One field. */
  private record Line(String name, byte[] value) {}

  void add(Field field) {
    ByteSequence raw = field.getRaw();
    if (raw != null) {
      var bytes = raw.toByteArray();
      var colon = colonIn(bytes);
      lines.add(
          new Line(
              field.getName().toLowerCase(Locale.ROOT),
              Arrays.copyOfRange(bytes, Math.min(colon + 1, bytes.length), bytes.length)));
    } else if (field.getBody() != null) {
      lines.add(
          new Line(
              field.getName().toLowerCase(Locale.ROOT),
              field.getBody().getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static int colonIn(byte[] bytes) {
    var at = 0;
    while (at < bytes.length && bytes[at] != ':') {
      at++;
    }
    return at;
  }

  public boolean has(String name) {
    return lines.stream().anyMatch(l -> l.name().equals(name));
  }

  /** The first field of this name, decoded; empty text when there is none. */
  public String text(String name) {
    return raw(name).map(HeaderText::decoded).orElse("");
  }

  /** All fields of this name, decoded, topmost first. */
  public List<String> all(String name) {
    return lines.stream()
        .filter(l -> l.name().equals(name))
        .map(l -> HeaderText.decoded(l.value()))
        .toList();
  }

  /** All fields whose name starts so. */
  boolean anyStarting(String prefix) {
    return lines.stream().anyMatch(l -> l.name().startsWith(prefix));
  }

  private Optional<byte[]> raw(String name) {
    return lines.stream().filter(l -> l.name().equals(name)).map(Line::value).findFirst();
  }

  /** The addresses of all fields of this name: some programs write several. */
  public List<MailAddress> addresses(String name) {
    return lines.stream()
        .filter(l -> l.name().equals(name))
        .map(l -> FOLD.matcher(new String(l.value(), StandardCharsets.ISO_8859_1)).replaceAll(""))
        .flatMap(v -> Addresses.in(v).stream())
        .toList();
  }

  /** Message ids in the fields of this name, in order, without angle brackets. */
  public List<String> ids(String name) {
    return all(name).stream()
        .flatMap(v -> ID.matcher(v).results().map(m -> m.group(1).strip()))
        .distinct()
        .toList();
  }

  /** The value of a structured field without its parameters, in lower case. */
  public String value(String name) {
    return raw(name)
        .map(MailHeaders::structured)
        .map(RawBody::getValue)
        .map(v -> v.strip().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  /** A parameter of a structured field (RFC 2231, RFC 2047 or raw); empty when there is none. */
  public String parameter(String name, String parameter) {
    var body = raw(name).map(MailHeaders::structured).orElse(null);
    if (body == null) {
      return "";
    }
    var mapping = new MimeParameterMapping();
    body.getParams().forEach(p -> mapping.addParameter(p.getName(), p.getValue()));
    var value = mapping.get(parameter);
    if (value == null) {
      return "";
    }
    // What the mapping decoded (RFC 2231, RFC 2047) is text; all else still is the bytes that came.
    var extended =
        body.getParams().stream()
                .anyMatch(p -> p.getName().toLowerCase(Locale.ROOT).startsWith(parameter + "*"))
            || value.chars().anyMatch(c -> c > 255);
    return extended
        ? HeaderText.printable(value)
        : HeaderText.printable(HeaderText.words(value.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static RawBody structured(byte[] value) {
    try {
      var line = new String(value, StandardCharsets.ISO_8859_1);
      var field = "x:" + FOLD.matcher(line).replaceAll("");
      RawField raw =
          RawFieldParser.DEFAULT.parseField(ContentUtil.encode(StandardCharsets.ISO_8859_1, field));
      return RawFieldParser.DEFAULT.parseRawBody(raw);
    } catch (MimeException impossible) {
      throw new IllegalStateException("A name stands before the colon", impossible);
    }
  }
}
