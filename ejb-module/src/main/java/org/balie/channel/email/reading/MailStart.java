package org.balie.channel.email.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Looks at the first line of a mail: not every program begins with a header. */
final class MailStart {

  private static final int LONGEST_LINE = 1_000;
  private static final Pattern HEADER =
      Pattern.compile("[\\x21-\\x39\\x3B-\\x7E]{1,200}[ \\t]*:.*", Pattern.DOTALL);
  private static final Pattern MBOX = Pattern.compile(">?From .*", Pattern.DOTALL);

  private MailStart() {}

  /** The mail without the line that separates mails in a file (RFC 4155). */
  static InputStream of(InputStream raw) throws IOException {
    var pushback = new PushbackInputStream(raw, LONGEST_LINE);
    var line = firstLine(pushback);
    var text = new String(line, StandardCharsets.ISO_8859_1);
    if (MBOX.matcher(text).matches()) {
      return pushback;
    }
    pushback.unread(line);
    return text.isBlank() || HEADER.matcher(text).matches() || text.startsWith(" ")
        ? pushback
        : withoutHeader(pushback);
  }

  /** All of it is text; nothing that was written is lost. */
  private static InputStream withoutHeader(InputStream mail) {
    return new SequenceInputStream(
        new ByteArrayInputStream("\r\n".getBytes(StandardCharsets.US_ASCII)), mail);
  }

  private static byte[] firstLine(InputStream mail) throws IOException {
    var line = new java.io.ByteArrayOutputStream();
    for (var b = mail.read(); b >= 0; b = mail.read()) {
      line.write(b);
      if (b == '\n' || line.size() == LONGEST_LINE) {
        break;
      }
    }
    return line.toByteArray();
  }
}
