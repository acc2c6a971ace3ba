package org.balie.channel.webform.control;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.balie.content.ContentTooLarge;
import org.balie.content.FileLimits;
import org.balie.content.FormParts;
import org.balie.content.PartHead;
import org.balie.platform.InvalidInput;

/**
 * What a body holds: its JSON, and of each file its name and digest.
 *
 * @param json the submission itself
 */
public record Outline(byte[] json, List<FileDigest> files) {

  private static final String TICKET = "ticket";

  /** A file that came along. */
  public record FileDigest(String name, String sha256) {}

  /** Takes one file while the body is read. */
  @FunctionalInterface
  interface FileTaker {
    void take(PartHead head, InputStream bytes) throws IOException;
  }

  /** Reads a body through, within the limits. */
  public static Outline of(InputStream body, String mediaType) throws IOException {
    var files = new ArrayList<FileDigest>();
    var total = new long[1];
    var json =
        read(
            body,
            mediaType,
            (head, bytes) -> {
              var digest = sha256();
              var size = drain(new DigestInputStream(bytes, digest), FileLimits.ONE);
              total[0] += size;
              files.add(new FileDigest(head.fileName(), HexFormat.of().formatHex(digest.digest())));
              FileLimits.check(files.size(), total[0]);
            });
    return new Outline(json, List.copyOf(files));
  }

  /** Gives each file to the taker and returns the JSON. */
  static byte[] read(InputStream body, String mediaType, FileTaker files) throws IOException {
    if (!FormParts.areIn(mediaType)) {
      return json(body);
    }
    var found = new ArrayList<byte[]>();
    FormParts.read(
        body,
        mediaType,
        (head, bytes) -> {
          if (head.name().equals(TICKET)) {
            found.add(json(bytes));
          } else if (!head.isFile()) {
            throw new InvalidInput("/" + head.name(), "channel.webform.invalid.part");
          } else if (!head.fileName().isEmpty()) {
            files.take(head, bytes);
          }
        });
    if (found.size() != 1) {
      throw new InvalidInput("", "channel.webform.invalid.ticket-part");
    }
    return found.get(0);
  }

  private static byte[] json(InputStream bytes) throws IOException {
    var json = bytes.readNBytes((int) Limits.JSON + 1);
    if (json.length > Limits.JSON) {
      throw new ContentTooLarge(Limits.JSON);
    }
    return json;
  }

  /**
   * Tells a repeat from a different thing under the same key; borders between parts do not count.
   */
  public String fingerprint() {
    var digest = sha256();
    digest.update(sha256().digest(json));
    for (var file : files) {
      digest.update(sha256().digest(file.name().getBytes(StandardCharsets.UTF_8)));
      digest.update(HexFormat.of().parseHex(file.sha256()));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static long drain(InputStream bytes, long most) throws IOException {
    var buffer = new byte[64 * 1024];
    var size = 0L;
    for (var count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
      size += count;
      if (size > most) {
        throw new ContentTooLarge(most);
      }
    }
    return size;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
