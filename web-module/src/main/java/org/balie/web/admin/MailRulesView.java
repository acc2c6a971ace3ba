package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balie.channel.email.MailRuleSheet;
import org.balie.channel.email.MailRuleSheet.Outcome;
import org.balie.channel.email.MailRuleSheet.Part;
import org.balie.channel.email.MailboxSheet;
import org.balie.channel.email.boundary.MailRuleDesk;
import org.balie.channel.email.boundary.MailboxDesk;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Notice;
import org.omnifaces.cdi.Param;

/** The list of what is done with mail, and the rule that is made or changed. */
@Named
@RequestScoped
public class MailRulesView {

  private static final String HERE = "admin/mail-rules";

  @Inject
  @Param(name = "rule")
  UUID id;

  @Inject @Param Long version;
  @Inject MailRuleDesk desk;
  @Inject MailboxDesk mailboxes;
  @Inject MailRuleDraft draft;
  @Inject Attempt attempt;
  @Inject Notice notice;
  private List<MailRuleSheet> rules;
  private Map<UUID, MailboxSheet> known;

  public List<MailRuleSheet> getRules() {
    if (rules == null) {
      rules = desk.all();
    }
    return rules;
  }

  public List<MailboxSheet> getMailboxes() {
    return List.copyOf(known().values());
  }

  /** Empty for every mailbox. */
  public String mailbox(UUID mailbox) {
    return mailbox == null ? "" : known().get(mailbox).address();
  }

  private Map<UUID, MailboxSheet> known() {
    if (known == null) {
      known =
          mailboxes.all().stream()
              .map(MailboxDesk.Line::sheet)
              .collect(Collectors.toMap(MailboxSheet::id, Function.identity()));
    }
    return known;
  }

  public Part[] getParts() {
    return Part.values();
  }

  public Outcome[] getOutcomes() {
    return Outcome.values();
  }

  /** The rule that is changed; null for a new one. */
  public MailRuleSheet getEdited() {
    return getRules().stream().filter(r -> r.id().equals(id)).findFirst().orElse(null);
  }

  public void show() {
    var edited = getEdited();
    if (edited != null) {
      draft.show(edited);
    }
  }

  public void keep() {
    var sheet = draft.sheet(id, version == null ? 0 : version);
    if (attempt.to(() -> desk.keep(sheet), null)) {
      notice.go(HERE, "channel.done.saved");
    }
  }

  public void raise(UUID rule) {
    desk.raise(rule);
    notice.go(HERE, "channel.done.saved");
  }

  public void remove(UUID rule) {
    desk.remove(rule);
    notice.go(HERE, "channel.done.removed");
  }
}
