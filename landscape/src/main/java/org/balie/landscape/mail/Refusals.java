package org.balie.landscape.mail;

import static org.balie.landscape.mail.MailFault.SMTP_REFUSES_451;
import static org.balie.landscape.mail.MailFault.SMTP_REFUSES_550;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.balie.landscape.http.Switches;

/** Which recipients are refused, and whether for now (451) or for good (550): RFC 5321, 4.2.3. */
final class Refusals {
  private static final int TRY_LATER = 451;
  private static final int NO_MAILBOX = 550;

  private final Switches<MailFault> switches;
  private volatile List<Refusal> chosen = List.of();

  Refusals(Switches<MailFault> switches) {
    this.switches = switches;
  }

  void replace(List<Refusal> refusals) {
    chosen = List.copyOf(refusals);
  }

  List<Refusal> chosen() {
    return chosen;
  }

  /** The line to answer instead of taking this recipient, if it is to be refused. */
  Optional<String> answerFor(String recipient) {
    return chosen.stream()
        .filter(refusal -> refusal.means(recipient))
        .map(Refusal::code)
        .findFirst()
        .or(() -> switchedOn(SMTP_REFUSES_451, TRY_LATER))
        .or(() -> switchedOn(SMTP_REFUSES_550, NO_MAILBOX))
        .map(code -> line(code, recipient));
  }

  private Optional<Integer> switchedOn(MailFault fault, int code) {
    return switches.isOn(fault) ? Optional.of(code) : Optional.empty();
  }

  private static String line(int code, String recipient) {
    return code == TRY_LATER
        ? "451 4.3.0 <" + recipient + "> temporarily not available, try again later"
        : code + " 5.1.1 <" + recipient + "> no such mailbox here";
  }

  /** A recipient address with {@code *} for anything, and the code it is answered with. */
  record Refusal(@JsonProperty("pattern") String pattern, @JsonProperty("code") int code) {
    boolean means(String recipient) {
      var parts = pattern.toLowerCase(Locale.ROOT).split("\\*", -1);
      var regex = String.join(".*", java.util.stream.Stream.of(parts).map(Pattern::quote).toList());
      return recipient.toLowerCase(Locale.ROOT).matches(regex);
    }
  }
}
