package org.balie.channel.email.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * Reads a mail in one pass, part after part, however broken it is: what can be read is read, the
 * rest is named as trouble, and nothing is thrown for what a sender wrote.
 */
public final class MailReader {

  /** Mails in mails in mails; deeper ones stay files. */
  static final int DEEPEST_MAIL = 5;

  private static final MimeConfig TOLERANT =
      MimeConfig.custom()
          .setStrictParsing(false)
          .setMaxLineLen(-1)
          .setMaxHeaderLen(-1)
          .setMaxHeaderCount(-1)
          .setMaxContentLen(-1)
          .setMalformedHeaderStartsBody(false)
          .build();

  private final FileTaker taker;
  private final int depth;

  private MailReader(FileTaker taker, int depth) {
    this.taker = taker;
    this.depth = depth;
  }

  /** Reads the stream; files go to the taker as they come. */
  public static ReadMail read(InputStream raw, FileTaker taker) throws IOException {
    return new MailReader(taker, 0).read(raw);
  }

  static ReadMail readNested(InputStream raw, FileTaker taker, int depth) throws IOException {
    return new MailReader(taker, depth).read(raw);
  }

  private ReadMail read(InputStream raw) throws IOException {
    var parts = new PartCollector(taker, depth);
    var parser = new MimeStreamParser(TOLERANT, DecodeMonitor.SILENT, null);
    parser.setContentDecoding(true);
    parser.setNoRecurse();
    parser.setContentHandler(parts);
    parts.stopWith(parser::stop);
    var trouble = new ArrayList<String>();
    try {
      parser.parse(MailStart.of(raw));
    } catch (MimeException | RuntimeException | StackOverflowError unreadable) {
      trouble.add(unreadable.getClass().getSimpleName());
    }
    trouble.addAll(parts.trouble());
    var shown = parts.shown();
    return new ReadMail(
        parts.headers(),
        normalised(shown.asText()),
        shown.text() == null || shown.text().isBlank(),
        shown.html(),
        List.copyOf(parts.files()),
        parts.report(),
        String.join(", ", trouble));
  }

  static String normalised(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
