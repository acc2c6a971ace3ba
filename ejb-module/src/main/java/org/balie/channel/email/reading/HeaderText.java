package org.balie.channel.email.reading;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/** Words of headers as people read them. */
final class HeaderText {

  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\t]]+");
  private static final Pattern SPACES = Pattern.compile("\\s{2,}");

  /** Characters that turn the direction of the text round, to make a name look like another. */
  private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

  private HeaderText() {}

  /** Raw bytes of a header: encoded words (RFC 2047), or plain 8-bit text against the rules. */
  static String decoded(byte[] raw) {
    return clean(words(raw));
  }

  static String words(byte[] raw) {
    var text = Charsets.text(raw, null);
    try {
      text = DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
    } catch (RuntimeException notDecodable) {
      // Then it is shown as it was written.
    }
    return text;
  }

  static String clean(String text) {
    return SPACES.matcher(printable(text)).replaceAll(" ").strip();
  }

  /** A name of a file: its spaces are part of it. */
  static String printable(String text) {
    var line = CONTROLS.matcher(Charsets.withoutNul(text)).replaceAll(" ");
    return TURNS.matcher(line).replaceAll("");
  }
}
