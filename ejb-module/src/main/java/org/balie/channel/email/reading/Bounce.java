package org.balie.channel.email.reading;

import java.util.List;

/**
 * What a mail system says of a mail of ours.
 *
 * @param recipients whom it concerns, at least one
 * @param messageId of the mail it speaks of, without angle brackets; empty when it names none
 */
public record Bounce(List<Recipient> recipients, String messageId) {

  /** What became of the mail. */
  public enum Outcome {
    FAILED,
    DELAYED,
    DELIVERED
  }

  /**
   * One address.
   *
   * @param address empty when the report names none
   * @param status enhanced status code (RFC 3463)
   * @param replyCode of SMTP; empty when the report names none
   * @param hard whether the address itself is wrong
   * @param words of the mail system
   */
  public record Recipient(
      String address,
      Outcome outcome,
      String status,
      String replyCode,
      BounceReason reason,
      boolean hard,
      String words) {}

  /** The worst of it. */
  public Outcome outcome() {
    return recipients.stream().map(Recipient::outcome).min(Enum::compareTo).orElse(Outcome.FAILED);
  }
}
