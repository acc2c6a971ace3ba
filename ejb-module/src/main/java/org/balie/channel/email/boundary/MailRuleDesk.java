package org.balie.channel.email.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.balie.channel.email.MailRuleSheet;
import org.balie.channel.email.control.MailRuleCheck;
import org.balie.channel.email.control.MailRuleRepository;
import org.balie.channel.email.entity.MailRule;
import org.balie.platform.EditConflict;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;

/** The list of what is done with mail, as administrators keep it. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class MailRuleDesk {

  @Inject MailRuleRepository rules;
  @Inject AuditLog audit;

  /** In the order they are looked through. */
  public List<MailRuleSheet> all() {
    return rules.all().stream().map(MailRule::sheet).toList();
  }

  /**
   * Adds one at the end, or changes one.
   *
   * @throws org.balie.platform.InvalidInput with every fault at once
   * @throws EditConflict when somebody else changed it meanwhile
   */
  public void keep(MailRuleSheet sheet) {
    MailRuleCheck.check(sheet);
    if (sheet.id() == null) {
      var last = rules.all().stream().mapToInt(MailRule::position).max().orElse(0);
      var rule = new MailRule(sheet, last + 1);
      rules.add(rule);
      audit.done("mail-rule.create", "mail-rule/" + rule.id(), "");
      return;
    }
    var rule = one(sheet.id());
    if (rule.version() != sheet.version()) {
      throw new EditConflict(sheet.version(), rule.version());
    }
    rule.describe(sheet);
    audit.done("mail-rule.change", "mail-rule/" + rule.id(), "");
  }

  /** One place up; the first stays where it is. */
  public void raise(UUID id) {
    var all = rules.all();
    var rule = one(id);
    var place = all.indexOf(rule);
    if (place > 0) {
      rule.swap(all.get(place - 1));
      audit.done("mail-rule.move", "mail-rule/" + id, "");
    }
  }

  public void remove(UUID id) {
    rules.remove(one(id));
    audit.done("mail-rule.remove", "mail-rule/" + id, "");
  }

  private MailRule one(UUID id) {
    return rules.find(id).orElseThrow(() -> new NotFound("mail-rule/" + id));
  }
}
