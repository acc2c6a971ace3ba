package org.balie.channel.email.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.stream.BodyDescriptor;

/** Decides of each part whether people read it, get it as a file, or a machine wrote it for us. */
final class Leaves {

  /** More text than this in one part is a file. */
  private static final int MOST_TEXT = 4 << 20;

  private static final int MOST_STATUS = 512 * 1024;
  private static final int MOST_ENCLOSED = 256 * 1024;

  /** Text that programs read. */
  private static final Set<String> FOR_PROGRAMS =
      Set.of(
          "text/calendar",
          "text/vcard",
          "text/x-vcard",
          "text/directory",
          "text/rtf",
          "text/xml",
          "text/csv");

  private final FileTaker taker;
  private final int depth;
  private final List<MailFile> files = new ArrayList<>();
  private final StringBuilder status = new StringBuilder();
  private final StringBuilder enclosed = new StringBuilder();
  private final StringBuilder appointments = new StringBuilder();
  private Shown packed = Shown.NOTHING;

  Leaves(FileTaker taker, int depth) {
    this.taker = taker;
    this.depth = depth;
  }

  List<MailFile> files() {
    return files;
  }

  String status() {
    return status.toString();
  }

  String enclosed() {
    return enclosed.toString();
  }

  /** What is in the calendars, a line each; empty when there is none. */
  String appointments() {
    return appointments.toString();
  }

  /** The words as Outlook packed them: the same as in the parts, where there are parts. */
  Shown packed() {
    return packed;
  }

  Shown read(MailHeaders head, BodyDescriptor part, InputStream bytes, boolean inReport)
      throws IOException {
    var type = part.getMimeType().toLowerCase(Locale.ROOT);
    var attached = head.value("content-disposition").equals("attachment");
    if (type.equals("message/rfc822") || type.equals("message/global")) {
      return mail(file(head, type), bytes, inReport);
    }
    if (type.startsWith("message/") || type.equals("text/rfc822-headers")) {
      return machine(head, type, bytes);
    }
    if (type.startsWith("text/") && !attached && !FOR_PROGRAMS.contains(type)) {
      return words(head, part, type, bytes);
    }
    var file = file(head, type);
    if (type.equals("text/calendar")) {
      return calendar(file, bytes);
    }
    if (OutlookFile.isTnef(file) || OutlookFile.isMessage(file)) {
      return outlook(file, bytes);
    }
    return binary(file, bytes);
  }

  private MailFile file(MailHeaders head, String type) {
    var given = head.parameter("content-disposition", "filename");
    var name = given.isEmpty() ? head.parameter("content-type", "name") : given;
    var id = head.ids("content-id").stream().findFirst().orElse("");
    var inline = !head.value("content-disposition").equals("attachment");
    return new MailFile(
        FileNames.of(name, type, head.text("content-description"), files.size() + 1),
        type,
        id,
        inline);
  }

  private static boolean named(MailHeaders head) {
    return !head.parameter("content-disposition", "filename").isEmpty()
        || !head.parameter("content-type", "name").isEmpty();
  }

  private Shown words(MailHeaders head, BodyDescriptor part, String type, InputStream bytes)
      throws IOException {
    var start = bytes.readNBytes(MOST_TEXT);
    var rest = bytes.read();
    var text = Charsets.text(start, charset(head, part));
    if (named(head) || rest >= 0) {
      var all =
          rest < 0
              ? new ByteArrayInputStream(start)
              : new SequenceInputStream(
                  new ByteArrayInputStream(start),
                  new SequenceInputStream(
                      new ByteArrayInputStream(new byte[] {(byte) rest}), bytes));
      keep(file(head, type), all);
    }
    return type.equals("text/html") ? new Shown(null, text) : new Shown(text, null);
  }

  /** The parser names us-ascii where nothing was declared. */
  private static String charset(MailHeaders head, BodyDescriptor part) {
    return head.parameter("content-type", "charset").isEmpty() ? null : part.getCharset();
  }

  /** Delivery status and its kin (RFC 3464, RFC 8098), and the headers of a returned mail. */
  private Shown machine(MailHeaders head, String type, InputStream bytes) throws IOException {
    var raw = bytes.readNBytes(MOST_STATUS);
    var text = MailReader.normalised(Charsets.text(raw, null));
    if (type.equals("text/rfc822-headers") || type.equals("message/global-headers")) {
      enclosed.append(text).append('\n');
      return Shown.NOTHING;
    }
    status.append(text).append('\n');
    keep(file(head, type), new SequenceInputStream(new ByteArrayInputStream(raw), bytes));
    return Shown.NOTHING;
  }

  /** A mail in a mail is a file and, unless it is one that was returned, read along. */
  private Shown mail(MailFile file, InputStream bytes, boolean inReport) throws IOException {
    var kept = keep(file, bytes);
    if (depth >= MailReader.DEEPEST_MAIL) {
      return Shown.NOTHING;
    }
    if (inReport) {
      try (var start = kept.open()) {
        enclosed.append(
            MailReader.normalised(Charsets.text(start.readNBytes(MOST_ENCLOSED), null)));
      }
      return Shown.NOTHING;
    }
    try (var nested = kept.open()) {
      var mail = MailReader.readNested(nested, taker, depth + 1);
      files.addAll(mail.files());
      return new Shown(NestedMail.text(mail), mail.html() == null ? null : NestedMail.html(mail));
    }
  }

  private Shown calendar(MailFile file, InputStream bytes) throws IOException {
    try (var kept = keep(file, bytes).open()) {
      var read = Appointments.of(Charsets.text(kept.readNBytes(Appointments.MOST), null));
      appointments.append(appointments.isEmpty() || read.isEmpty() ? "" : "\n").append(read);
    }
    return Shown.NOTHING;
  }

  private Shown outlook(MailFile file, InputStream bytes) throws IOException {
    byte[] start;
    try (var kept = keep(file, bytes).open()) {
      start = kept.readNBytes(OutlookFile.MOST + 1);
    }
    if (start.length > OutlookFile.MOST) {
      return Shown.NOTHING;
    }
    var read = OutlookFile.read(file, start);
    for (var part : read.map(OutlookFile::parts).orElse(List.of())) {
      var name = FileNames.of(part.name(), part.mediaType(), "", files.size() + 1);
      var inside = new MailFile(name, part.mediaType(), part.contentId(), false);
      keep(inside, new ByteArrayInputStream(part.bytes()));
    }
    return read.map(r -> shown(file, r)).orElse(Shown.NOTHING);
  }

  /**
   * A mail of its own is read along; a packing of this very mail stands in where nothing else is.
   */
  private Shown shown(MailFile file, OutlookFile read) {
    if (OutlookFile.isTnef(file)) {
      packed = new Shown(read.text(), read.html());
      return Shown.NOTHING;
    }
    return new Shown(
        NestedMail.text(
            read.head(), read.text() == null ? new Shown(null, read.html()).asText() : read.text()),
        read.html() == null ? null : NestedMail.html(read.head(), read.html()));
  }

  private Shown binary(MailFile file, InputStream bytes) throws IOException {
    keep(file, bytes);
    return Shown.NOTHING;
  }

  private FileTaker.Kept keep(MailFile file, InputStream bytes) throws IOException {
    files.add(file);
    return taker.take(file, bytes);
  }
}
