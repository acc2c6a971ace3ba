package org.balie.channel.email.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.balie.channel.email.reading.ReadMail;

/**
 * The same mail in two places, whatever way it took: its Message-ID and what it says. The id alone
 * is anybody's to repeat.
 */
final class MailKey {

  private MailKey() {}

  /** Null for a mail without an id, which is never taken for another. */
  static String of(ReadMail mail) {
    if (mail.messageId().isEmpty()) {
      return null;
    }
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part :
          new String[] {
            mail.messageId(),
            mail.headers().text("from"),
            mail.headers().text("date"),
            mail.subject(),
            mail.text(),
            String.valueOf(mail.html()),
            String.valueOf(mail.files())
          }) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
