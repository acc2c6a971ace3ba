package org.balie.handover.mailbox.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balie.platform.Texts;
import org.balie.ticket.SecondLine.Facts;

/** The words of a mail to the second line. */
@ApplicationScoped
class CaseLetter {

  @Inject MailboxSettings settings;

  String subject(String subject, String reference) {
    return subject + " [" + reference + "]";
  }

  /** What the agent wrote, what they chose to tell of the customer, and how to answer. */
  String body(Facts ticket, Map<String, String> values) {
    var customer = ticket.customer();
    var told =
        customer == null
            ? ""
            : Stream.of(
                    line(values, "customerName", customer.name()),
                    line(values, "customerEmail", customer.email()),
                    line(values, "customerPhone", customer.phone()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    return values.getOrDefault("text", "").strip()
        + (told.isEmpty() ? "" : "\n\n" + told)
        + "\n\n-- \n"
        + Texts.get(settings.language(), "handover.mailbox.how-to-answer", ticket.number());
  }

  private String line(Map<String, String> values, String flag, String value) {
    return Boolean.parseBoolean(values.get(flag)) && !value.isEmpty()
        ? Texts.get(settings.language(), "handover.mailbox.told." + flag) + ": " + value
        : "";
  }

  /** More words in the same conversation. */
  String words(String text, String number) {
    return text
        + "\n\n-- \n"
        + Texts.get(settings.language(), "handover.mailbox.how-to-answer", number);
  }
}
