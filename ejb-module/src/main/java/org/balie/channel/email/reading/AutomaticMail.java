package org.balie.channel.email.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells mail that no person wrote, by its headers (RFC 3834, RFC 5230, and what programs add). */
public final class AutomaticMail {

  private static final Set<String> PRECEDENCE =
      Set.of("bulk", "junk", "list", "auto_reply", "auto-reply");

  /** RFC 2142 and the names that mail systems send from. */
  private static final Pattern MACHINE =
      Pattern.compile(
          "(mailer-daemon|mailerdaemon|post_?master|no-?reply|do-?not-?reply|bounces?([+.-].{0,200})?|owner-.{1,100}|.{1,100}-request|root|daemon|mdaemon)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AWAY =
      Phrases.anyOf(
          "^(automatic reply|auto(matic)?[ -]?(reply|response|svar)|out of (the )?office|automatisch antwoord"
              + "|automatiskt svar|autosvar|frånvaro|afwezig|niet op kantoor|automatische antwort"
              + "|abwesenheit|réponse automatique|absence)");

  private AutomaticMail() {}

  /** Which header says so; empty for mail of a person. */
  public static Optional<String> reason(ReadMail mail) {
    var headers = mail.headers();
    if (headers.has("auto-submitted") && !headers.value("auto-submitted").equals("no")) {
      return Optional.of("auto-submitted");
    }
    if (nobody(headers)) {
      return Optional.of("null-return-path");
    }
    if (isReport(mail)) {
      return Optional.of("report");
    }
    if (PRECEDENCE.contains(headers.value("precedence"))) {
      return Optional.of("precedence");
    }
    if (suppressed(headers.text("x-auto-response-suppress"))) {
      return Optional.of("auto-response-suppress");
    }
    if (headers.has("list-id") || headers.has("list-unsubscribe")) {
      return Optional.of("list");
    }
    if (answeredByProgram(headers)) {
      return Optional.of("autoreply-header");
    }
    return machine(mail.from()) ? Optional.of("machine-sender") : away(mail);
  }

  private static boolean nobody(MailHeaders headers) {
    var path = headers.text("return-path");
    return headers.has("return-path")
        && (path.equals("<>") || path.equals("<MAILER-DAEMON>") || path.equals("< >"));
  }

  private static boolean isReport(ReadMail mail) {
    return mail.report().contentType().equals("multipart/report")
        || mail.headers().has("x-failed-recipients");
  }

  private static boolean suppressed(String value) {
    var words = value.toLowerCase(Locale.ROOT);
    return words.contains("all") || words.contains("oof") || words.contains("autoreply");
  }

  private static boolean answeredByProgram(MailHeaders headers) {
    return headers.anyStarting("x-autoreply")
        || headers.anyStarting("x-autorespond")
        || headers.has("x-auto-reply-from")
        || headers.has("x-mail-autoreply")
        || headers.has("x-loop")
        || headers.value("x-precedence").startsWith("auto");
  }

  /** Some systems write only the name, with an empty address. */
  private static boolean machine(MailAddress from) {
    return from.address().isEmpty()
        ? MACHINE.matcher(from.name()).matches()
        : machine(from.address());
  }

  /** Whether no person reads what is sent to this address. */
  public static boolean machine(String address) {
    var at = address.lastIndexOf('@');
    return at > 0 && MACHINE.matcher(address.substring(0, at)).matches();
  }

  private static Optional<String> away(ReadMail mail) {
    return AWAY.matcher(mail.subject()).find() ? Optional.of("out-of-office") : Optional.empty();
  }
}
