package org.balie.channel.email.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.MAPIStringAttribute;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;

/**
 * What Outlook writes where others use MIME: {@code winmail.dat} ([MS-OXTNEF]) holds the files of
 * the mail it hangs on, a {@code .msg} ([MS-OXMSG]) is a mail of its own.
 *
 * @param head From, Date, To, Subject of a mail of its own; empty otherwise
 * @param text null when there is none
 * @param html null when there is none
 */
record OutlookFile(Map<String, String> head, String text, String html, List<Part> parts) {

  /** The library holds a file in memory as a whole. */
  static final int MOST = 30 << 20;

  private static final int DEEPEST = 5;
  private static final String UNKNOWN = "application/octet-stream";

  /** A file in the file. */
  record Part(String name, String mediaType, String contentId, byte[] bytes) {}

  static boolean isTnef(MailFile file) {
    return file.mediaType().endsWith("/ms-tnef")
        || file.mediaType().endsWith("/vnd.ms-tnef")
        || file.name().equalsIgnoreCase("winmail.dat");
  }

  static boolean isMessage(MailFile file) {
    return file.mediaType().equals("application/vnd.ms-outlook")
        || file.name().toLowerCase(Locale.ROOT).endsWith(".msg");
  }

  /** Empty when the file is not what its name promises. */
  static Optional<OutlookFile> read(MailFile file, byte[] bytes) {
    try {
      return Optional.of(isTnef(file) ? tnef(bytes) : message(bytes));
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private static OutlookFile tnef(byte[] bytes) throws IOException {
    var mail = new HMEFMessage(new ByteArrayInputStream(bytes));
    var parts = new ArrayList<Part>();
    for (var each : mail.getAttachments()) {
      var data = each.getAttribute(org.apache.poi.hmef.attribute.TNEFProperty.ID_ATTACHDATA);
      if (data != null) {
        var name = Optional.ofNullable(each.getLongFilename()).orElseGet(each::getFilename);
        var type = string(each.getMAPIAttributes(), MAPIProperty.ATTACH_MIME_TAG);
        var id = string(each.getMAPIAttributes(), MAPIProperty.ATTACH_CONTENT_ID);
        parts.add(new Part(clean(name), type.orElse(UNKNOWN), id.orElse(""), data.getData()));
      }
    }
    var attributes = mail.getMessageMAPIAttributes();
    var text = string(attributes, MAPIProperty.BODY).or(() -> rtf(mail.getBody()));
    var html = string(attributes, MAPIProperty.BODY_HTML);
    return new OutlookFile(Map.of(), text.orElse(null), html.orElse(null), parts);
  }

  private static Optional<String> string(List<MAPIAttribute> of, MAPIProperty which) {
    return of.stream()
        .filter(a -> a.getProperty() == which)
        .findFirst()
        .map(
            a ->
                a instanceof MAPIStringAttribute text
                    ? text.getDataString()
                    : Charsets.text(a.getData(), null))
        .filter(text -> !text.isBlank());
  }

  private static Optional<String> rtf(String body) {
    return body == null || body.isBlank() ? Optional.empty() : RtfText.of(body);
  }

  private static OutlookFile message(byte[] bytes) throws IOException {
    try (var mail = new MAPIMessage(new ByteArrayInputStream(bytes))) {
      return message(mail, 0);
    }
  }

  private static OutlookFile message(MAPIMessage mail, int depth) throws IOException {
    mail.setReturnNullOnMissingChunk(true);
    mail.guess7BitEncoding();
    try {
      var parts = new ArrayList<Part>();
      for (var each : mail.getAttachmentFiles()) {
        if (each.isEmbeddedMessage() && depth < DEEPEST) {
          inner(each, depth).ifPresent(parts::addAll);
        } else if (each.getAttachData() != null) {
          parts.add(part(each));
        }
      }
      var text = Optional.ofNullable(mail.getTextBody()).or(() -> rtfOf(mail));
      return new OutlookFile(headOf(mail), text.orElse(null), mail.getHtmlBody(), parts);
    } catch (ChunkNotFoundException impossible) {
      throw new IOException(impossible);
    }
  }

  private static Optional<List<Part>> inner(AttachmentChunks each, int depth) throws IOException {
    try (var mail = each.getEmbeddedMessage()) {
      var read = message(mail, depth + 1);
      var words = read.text() == null ? HtmlText.of(String.valueOf(read.html())) : read.text();
      var all = new ArrayList<Part>();
      all.add(
          new Part(
              clean(read.head().getOrDefault("Subject", "")) + ".txt",
              "text/plain",
              "",
              NestedMail.text(read.head(), words)
                  .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      all.addAll(read.parts());
      return Optional.of(all);
    }
  }

  private static Part part(AttachmentChunks each) {
    var name =
        Stream.of(each.getAttachLongFileName(), each.getAttachFileName())
            .filter(c -> c != null && c.getValue() != null)
            .map(c -> c.getValue())
            .findFirst()
            .orElse("");
    var type = each.getAttachMimeTag() == null ? UNKNOWN : each.getAttachMimeTag().getValue();
    var id = each.getAttachContentId() == null ? "" : each.getAttachContentId().getValue();
    return new Part(clean(name), type, id, each.getAttachData().getValue());
  }

  private static Optional<String> rtfOf(MAPIMessage mail) {
    try {
      return rtf(mail.getRtfBody());
    } catch (ChunkNotFoundException none) {
      return Optional.empty();
    }
  }

  private static Map<String, String> headOf(MAPIMessage mail) throws ChunkNotFoundException {
    var head = new java.util.LinkedHashMap<String, String>();
    put(head, "From", mail.getDisplayFrom());
    var sent = mail.getMessageDate();
    put(head, "Date", sent == null ? null : sent.toInstant().toString());
    put(head, "To", mail.getDisplayTo());
    put(head, "Subject", mail.getSubject());
    return head;
  }

  private static void put(Map<String, String> head, String name, String value) {
    if (value != null && !value.isBlank()) {
      head.put(name, value.strip());
    }
  }

  /** Strings there may end in NUL. */
  private static String clean(String name) {
    return name == null ? "" : name.replace("\0", "").strip();
  }
}
