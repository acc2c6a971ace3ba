package org.balie.channel.email.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What our own mail server found out about the sender (RFC 8601).
 *
 * @param spf result, for example {@code pass}; {@code none} when nothing is known
 * @param dkim as {@code spf}
 * @param dmarc as {@code spf}
 */
public record Authentication(String spf, String dkim, String dmarc) {

  public static final Authentication UNKNOWN = new Authentication("none", "none", "none");

  private static final Pattern COMMENT = Pattern.compile("\\([^()]{0,500}\\)");

  /**
   * Reads the topmost header of the server that is trusted. Anybody can write one: those further
   * down, and those of others, came with the mail.
   *
   * @param trusted its authserv-id; empty for nobody
   */
  public static Authentication of(MailHeaders headers, String trusted) {
    var all = headers.all("authentication-results");
    if (trusted.isBlank() || all.isEmpty()) {
      return UNKNOWN;
    }
    var first = COMMENT.matcher(all.get(0).toLowerCase(Locale.ROOT)).replaceAll(" ");
    var server = first.split("[;\\s]", 2)[0].strip();
    return server.equals(trusted.strip().toLowerCase(Locale.ROOT))
        ? new Authentication(result(first, "spf"), result(first, "dkim"), result(first, "dmarc"))
        : UNKNOWN;
  }

  private static String result(String header, String method) {
    var found =
        Pattern.compile("(?:^|[;\\s])" + method + "\\s{0,3}=\\s{0,3}([a-z]{1,20})").matcher(header);
    return found.find() ? found.group(1) : "none";
  }

  /** The domain itself says that this mail is not from it (RFC 7489). */
  public boolean forged() {
    return dmarc.equals("fail");
  }
}
