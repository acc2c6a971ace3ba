package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.balie.channel.email.JunkLine;
import org.balie.channel.email.MailRuleSheet;
import org.balie.channel.email.entity.JunkMail;
import org.balie.inbox.InboxItem;

/** Keeps mail apart that a rule calls junk. Nothing is deleted: somebody may say otherwise. */
@ApplicationScoped
class JunkShelf {

  @Inject MailRules rules;
  @Inject JunkRepository shelf;

  /** Whether the mail was laid aside; not when an administrator took it from here before. */
  boolean takes(InboxItem item, Received mail) {
    var known = shelf.find(item.id());
    if (known.isPresent()) {
      return !known.get().isRestored();
    }
    var rule = rules.junk(mail);
    rule.ifPresent(r -> shelf.add(new JunkMail(line(item, mail, r))));
    return rule.isPresent();
  }

  private static JunkLine line(InboxItem item, Received mail, MailRuleSheet rule) {
    var where = rule.header().isEmpty() ? "" : rule.header() + ": ";
    return new JunkLine(
        item.id(),
        mail.mailbox().id(),
        Shortened.to(320, mail.sender()),
        Shortened.to(2_000, mail.mail().subject()),
        where + rule.words(),
        item.receivedAt());
  }
}
