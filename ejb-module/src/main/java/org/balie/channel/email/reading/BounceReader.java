package org.balie.channel.email.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.balie.channel.email.reading.Bounce.Outcome;
import org.balie.channel.email.reading.Bounce.Recipient;

/** Finds reports of mail systems: those of RFC 3464, and the many in words only. */
public final class BounceReader {

  private static final Pattern SUBJECT =
      Phrases.anyOf(
          "(undeliver|undelivered|returned? mail|mail .{0,20}return|failure notice|delivery.{0,30}(fail|status|problem|unsuccess|delay|error|report)|fail(ed|ure).{0,20}(deliver|notice|mail)|non.?deliver|could ?n.t be delivered|not be delivered|mail (system )?error|returning message|message (could|not) .{0,30}deliver|delivery notification|onbestelbaar|niet bezorgd|kunde inte levereras|ej levererat|olevererbart|unzustellbar|nicht zugestellt|échec|non remis|warning: could not send|rejected|user unknown|bounce|notification message)");

  private static final Pattern WORDS =
      Phrases.anyOf(
          "(could not|couldn't|can't|cannot|unable to|was not|wasn't|not able to|failed to|has not been|did not|been unable to|not be|problem|error|trouble) ?(be )?(successfully )?(deliver|relay|process)",
          "following (address|recipient|destination|message).{0,60}(fail|error|undeliver|rejected|problem)",
          "(delivery|message|mail|recipient|address).{0,50}(failed|rejected|refused|undeliverable|returned|error)",
          "permanent (fatal )?error|failure reasons|fatal errors",
          "mail delivery fail");

  private static final Pattern SENDER =
      Pattern.compile(
          "(mailer-daemon|mailerdaemon|postmaster|mail.?delivery|mdaemon|mail ?administrator|mail ?system|delivery ?subsystem)",
          Pattern.CASE_INSENSITIVE);

  private BounceReader() {}

  /** The report, if it is one. */
  public static Optional<Bounce> read(ReadMail mail) {
    var report = mail.report().status().isEmpty() ? mail.text() : mail.report().status();
    var fields = DeliveryStatus.recipients(report);
    var text = ReturnedMail.notice(mail.text());
    if (fields.isEmpty() && !speaksOfFailure(mail, text)) {
      return Optional.empty();
    }
    var recipients = fields.isEmpty() ? inWords(mail, text) : inFields(fields, text);
    return recipients.isEmpty()
        ? Optional.empty()
        : Optional.of(new Bounce(recipients, ReturnedMail.messageId(mail)));
  }

  private static boolean speaksOfFailure(ReadMail mail, String text) {
    if (mail.headers().has("x-failed-recipients")
        || mail.report().reportType().equals("delivery-status")) {
      return true;
    }
    var from = mail.from();
    var machine =
        SENDER.matcher(from.address() + " " + from.name()).find()
            || mail.headers().text("return-path").equals("<>")
            || AutomaticMail.machine(from.address());
    var subject = SUBJECT.matcher(mail.subject()).find();
    var transcript = text.contains("RCPT TO") && StatusCodes.reply(text).isPresent();
    return machine && (transcript || subject || returned(mail) && WORDS.matcher(text).find())
        || !SesNotification.recipients(text).isEmpty();
  }

  private static boolean returned(ReadMail mail) {
    return !mail.report().enclosed().isEmpty()
        || ReturnedMail.notice(mail.text()).length() < mail.text().length();
  }

  private static List<Recipient> inFields(List<DeliveryStatus> fields, String text) {
    Map<String, Recipient> found = new LinkedHashMap<>();
    for (var field : fields) {
      var words = field.diagnostic();
      var about = NoticeText.about(field.address(), text);
      found.putIfAbsent(field.address(), Judgement.of(field, words, about));
    }
    return List.copyOf(found.values());
  }

  private static List<Recipient> inWords(ReadMail mail, String text) {
    var notification = SesNotification.recipients(text);
    if (!notification.isEmpty()) {
      return inFields(notification, "");
    }
    var addresses = NoticeText.failed(mail, text);
    if (addresses.isEmpty()) {
      return List.of(Judgement.of(new DeliveryStatus("", Outcome.FAILED, "", ""), "", text));
    }
    return addresses.stream().map(a -> ofWords(a, outcome(mail), text)).toList();
  }

  /** What stands after the address; when that explains nothing, the whole notice. */
  private static Recipient ofWords(String address, Outcome outcome, String text) {
    var said = new DeliveryStatus(address, outcome, "", "");
    var near = Judgement.of(said, "", NoticeText.about(address, text));
    return near.reason().explains() ? near : Judgement.of(said, "", text);
  }

  private static Outcome outcome(ReadMail mail) {
    return Pattern.compile("delay|warning", Pattern.CASE_INSENSITIVE).matcher(mail.subject()).find()
        ? Outcome.DELAYED
        : Outcome.FAILED;
  }
}
