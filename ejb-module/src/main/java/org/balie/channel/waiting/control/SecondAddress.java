package org.balie.channel.waiting.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where the code goes: to an address of the same person that the announcement does not reach. */
public final class SecondAddress {

  private static final String HIDDEN = "•••";

  private SecondAddress() {}

  /**
   * The first that lies in another mailbox.
   *
   * @param emails on the card
   * @param told where the announcement goes
   */
  public static Optional<String> of(List<String> emails, String told) {
    return emails.stream().filter(email -> !mailbox(email).equals(mailbox(told))).findFirst();
  }

  /** What stands behind a plus is the same mailbox (RFC 5233). */
  private static String mailbox(String email) {
    var at = email.lastIndexOf('@');
    var local = at < 0 ? email : email.substring(0, at);
    var plus = local.indexOf('+');
    var name = plus <= 0 ? local : local.substring(0, plus);
    return (name + (at < 0 ? "" : email.substring(at))).strip().toLowerCase(Locale.ROOT);
  }

  /** Enough for its owner to know which it is, and for nobody else. */
  static String masked(String email) {
    var at = email.lastIndexOf('@');
    var dot = email.lastIndexOf('.');
    if (at < 0) {
      return HIDDEN;
    }
    var end = dot > at ? email.substring(dot) : "";
    return first(email) + HIDDEN + "@" + first(email.substring(at + 1)) + HIDDEN + end;
  }

  private static String first(String text) {
    return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1));
  }
}
