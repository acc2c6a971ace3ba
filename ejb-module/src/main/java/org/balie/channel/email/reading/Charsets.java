package org.balie.channel.email.reading;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns bytes into text, whatever was declared. */
final class Charsets {

  private static final Charset WINDOWS_LATIN = Charset.forName("windows-1252");
  private static final int SAMPLE = 64 * 1024;
  private static final int SURE = 30;

  /** Names that mail programs write and Java does not know. */
  private static final Map<String, String> ALIASES =
      Map.of(
          "ks_c_5601", "x-windows-949",
          "iso-8859-8-i", "iso-8859-8",
          "iso-8859-8-e", "iso-8859-8",
          "x-user-defined", "windows-1252",
          "x-sjis", "windows-31j",
          "cp-850", "ibm850",
          "utf8mb4", "utf-8",
          "unicode-1-1-utf-8", "utf-8");

  private Charsets() {}

  /**
   * The text.
   *
   * @param declared the charset the sender names; may be null, unknown or wrong
   */
  static String text(byte[] bytes, String declared) {
    var charset = named(declared).filter(c -> fits(c, bytes));
    return withoutNul(new String(bytes, charset.orElseGet(() -> guess(bytes))));
  }

  /** A text that databases and XML accept: no NUL, no half of a surrogate pair. */
  static String withoutNul(String text) {
    var clean = text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    var marked = clean.startsWith("\uFEFF") ? clean.substring(1) : clean;
    return marked.chars().noneMatch(c -> Character.isSurrogate((char) c))
        ? marked
        : new String(marked.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static Optional<Charset> named(String declared) {
    if (declared == null || declared.isBlank()) {
      return Optional.empty();
    }
    var name = declared.strip().replace("'", "").toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(ALIASES.getOrDefault(name, name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /** ASCII with its eighth bit set, or UTF-8 that is none, was declared wrongly. */
  private static boolean fits(Charset charset, byte[] bytes) {
    if (charset.equals(StandardCharsets.US_ASCII)) {
      return isAscii(bytes);
    }
    return !charset.equals(StandardCharsets.UTF_8) || isUtf8(bytes);
  }

  static boolean isAscii(byte[] bytes) {
    for (var b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  private static Charset guess(byte[] bytes) {
    if (isUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    var sample = bytes.length <= SAMPLE ? bytes : java.util.Arrays.copyOf(bytes, SAMPLE);
    var match = new CharsetDetector().setText(sample).detect();
    return match == null || match.getConfidence() < SURE || match.getName().startsWith("UTF-8")
        ? WINDOWS_LATIN
        : named(match.getName()).orElse(WINDOWS_LATIN);
  }
}
