package org.balie.channel.email.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.balie.channel.email.reading.Bounce.Outcome;
import org.balie.channel.email.reading.Bounce.Recipient;

/** Weighs what a report says of one recipient: code, words, and to which command they answer. */
final class Judgement {

  private static final int LONGEST_WORDS = 900;

  /** After DATA the recipient had been accepted (RFC 5321, section 3.3): it is not unknown. */
  private static final Pattern AFTER_DATA =
      Phrases.anyOf(">>> ?DATA\\s{1,4}<<<", "(end of )?\\bdata\\b (command|phase)\\)?");

  private static final Pattern TEMPORARY =
      Phrases.anyOf("temporar|persistent|retry timeout|try (again )?later|will (keep|continue)");

  private static final Pattern BOILERPLATE =
      Phrases.anyOf(
          "invalid address, error_code ?:",
          "https?://\\S{1,300}",
          "-{2,} delivery report unavailable -{2,}");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Judgement() {}

  static Recipient of(DeliveryStatus said, String diagnostic, String notice) {
    var words = SPACES.matcher(diagnostic.isBlank() ? notice : diagnostic).replaceAll(" ").strip();
    var around = SPACES.matcher(notice).replaceAll(" ");
    var explicit = explicit(said, words, around);
    var named =
        said.address().isEmpty() || around.toLowerCase(Locale.ROOT).contains(said.address());
    var reason = reason(said, explicit, words, around);
    if (reason == BounceReason.ON_HOLD && !named && diagnostic.isBlank()) {
      reason = BounceReason.UNDEFINED;
    } else if (reason == BounceReason.USER_UNKNOWN && acceptedBefore(explicit, notice)) {
      reason = BounceReason.FILTERED;
    }
    var status = status(said, explicit, reason, words + " " + around);
    var reply = StatusCodes.reply(words).or(() -> StatusCodes.reply(around)).orElse("");
    var failed = said.outcome() == Outcome.FAILED;
    return new Recipient(
        said.address(),
        said.outcome(),
        status,
        reply,
        reason,
        failed && reason.hard(),
        words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS));
  }

  /** The most telling code: a field that says more than "failed", else what stands in the words. */
  private static String explicit(DeliveryStatus said, String words, String around) {
    var expired = said.status().endsWith(".4.7");
    if (!StatusCodes.vague(said.status()) && !expired) {
      return said.status();
    }
    var inWords =
        StatusCodes.enhanced(words)
            .filter(c -> !StatusCodes.vague(c))
            .or(() -> StatusCodes.enhanced(around))
            .orElse("");
    // RFC 3463, X.4.7: the code of the actual problem is better than "too late".
    return StatusCodes.vague(inWords) && !said.status().isEmpty() ? said.status() : inWords;
  }

  private static BounceReason reason(
      DeliveryStatus said, String code, String words, String around) {
    // The notices of Google Groups come in any language and name no code.
    if (code.isEmpty() && said.address().endsWith("@googlegroups.com")) {
      return BounceReason.REJECTED;
    }
    return BounceReason.inWords(told(words))
        .or(() -> StatusCodes.vague(code) ? BounceReason.inWords(told(around)) : Optional.empty())
        .or(() -> BounceReason.ofCode(code))
        .orElse(BounceReason.ON_HOLD);
  }

  private static boolean acceptedBefore(String code, String notice) {
    return !code.startsWith("1.", 2) && AFTER_DATA.matcher(notice).find();
  }

  /** What the other side said: no addresses, nothing the reporting program puts before it. */
  private static String told(String words) {
    return BOILERPLATE.matcher(NoticeText.withoutAddresses(words)).replaceAll("");
  }

  private static String status(
      DeliveryStatus said, String explicit, BounceReason reason, String words) {
    if (said.outcome() == Outcome.DELIVERED) {
      return explicit.isEmpty() ? "2.0.0" : explicit;
    }
    if (!explicit.isEmpty()) {
      return explicit;
    }
    var reply = StatusCodes.reply(words).orElse("5");
    var temporary =
        reply.startsWith("4")
            || said.outcome() == Outcome.DELAYED
            || reply.length() == 1 && TEMPORARY.matcher(words).find();
    return reason.pseudoStatus(temporary ? 4 : 5);
  }
}
