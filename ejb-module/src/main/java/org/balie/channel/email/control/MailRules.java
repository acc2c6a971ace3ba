package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.balie.channel.email.MailRuleSheet;
import org.balie.channel.email.MailRuleSheet.Outcome;
import org.balie.channel.email.MailRuleSheet.Tickets;
import org.balie.channel.email.MailboxSheet;
import org.balie.channel.email.entity.MailRule;
import org.balie.channel.email.reading.ReadMail;

/** Finds the rule for a mail: the first that fits. Needs a transaction. */
@ApplicationScoped
class MailRules {

  @Inject MailRuleRepository rules;

  /** The rule that keeps a mail apart. Reports of mail systems are news about our own mail. */
  Optional<MailRuleSheet> junk(Received mail) {
    return mail.bounce().isPresent()
        ? Optional.empty()
        : first(mail).filter(rule -> rule.outcome() == Outcome.JUNK);
  }

  /** What a ticket of this mail becomes; no team where the topic or the mailbox has the word. */
  Tickets sorted(Received mail) {
    var rule =
        first(mail)
            .filter(r -> r.outcome() == Outcome.SORT)
            .map(MailRuleSheet::tickets)
            .orElse(Tickets.AS_THE_MAILBOX);
    var mailbox = mail.mailbox();
    return new Tickets(
        rule.team(),
        rule.topic() == null ? mailbox.topic() : rule.topic(),
        rule.caseType() == null ? mailbox.caseType() : rule.caseType(),
        rule.priority());
  }

  private Optional<MailRuleSheet> first(Received mail) {
    return rules.all().stream()
        .map(MailRule::sheet)
        .filter(rule -> concerns(rule, mail.mailbox()) && fits(rule, mail.mail()))
        .findFirst();
  }

  private static boolean concerns(MailRuleSheet rule, MailboxSheet mailbox) {
    return rule.mailbox() == null || rule.mailbox().equals(mailbox.id());
  }

  static boolean fits(MailRuleSheet rule, ReadMail mail) {
    var words = rule.words().toLowerCase(Locale.ROOT);
    return switch (rule.part()) {
      case SENDER -> sentBy(mail.from().key(), words);
      case SUBJECT -> mail.subject().toLowerCase(Locale.ROOT).contains(words);
      case HEADER ->
          mail.headers().all(rule.header().toLowerCase(Locale.ROOT)).stream()
              .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(words));
    };
  }

  /** An address, or a domain with all below it. */
  private static boolean sentBy(String sender, String words) {
    var domain = sender.substring(sender.lastIndexOf('@') + 1);
    var wanted = words.startsWith("@") ? words.substring(1) : words;
    return wanted.contains("@")
        ? sender.equals(wanted)
        : domain.equals(wanted) || domain.endsWith("." + wanted);
  }
}
