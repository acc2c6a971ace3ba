package org.balie.quicklog.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.balie.platform.Caller;
import org.balie.platform.EditConflict;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;
import org.balie.quicklog.ContactBecameCase;
import org.balie.quicklog.control.CaseOfContact;
import org.balie.quicklog.control.ContactReader;
import org.balie.quicklog.control.ContactRepository;
import org.balie.quicklog.entity.LoggedContact;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Logs contacts that were answered at once; each agent sees and corrects their own. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class QuickLogDesk {

  private static final int MOST = 500;
  private static final String FIRST_CHANNEL = ContactReader.CHANNELS.get(0);

  @Inject ContactRepository contacts;
  @Inject ContactReader reader;
  @Inject CaseOfContact cases;
  @Inject AuditLog audit;
  @Inject Caller caller;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "balie.time-zone", defaultValue = "Europe/Amsterdam")
  String zone;

  public UUID log(QuickEntry entry) {
    var contact = new LoggedContact(reader.read(entry, agent(), null), agent(), clock.instant());
    contacts.add(contact);
    audit.done("contact.log", "contact/" + contact.id(), "");
    return contact.id();
  }

  /** Corrects it. */
  public void correct(UUID id, long seen, QuickEntry entry) {
    var contact = contacts.lock(id, agent());
    if (contact.version() != seen) {
      throw new EditConflict(seen, contact.version());
    }
    contact.correct(reader.read(entry, agent(), contact.topic()));
    audit.done("contact.correct", "contact/" + id, "");
  }

  /**
   * Takes it back: it never happened.
   *
   * @throws ContactBecameCase when a case was made of it
   */
  public void undo(UUID id) {
    var contact = contacts.lock(id, agent());
    contact.mayGo();
    contacts.remove(contact);
    audit.done("contact.undo", "contact/" + id, "");
  }

  /**
   * Makes a case of it, which the agent has. Asked twice, it is the same case.
   *
   * @param language that the agent reads, for the words of the case
   * @return the number of the case
   */
  public String makeCase(UUID id, Locale language) {
    return cases.of(contacts.lock(id, agent()), agent(), language);
  }

  /** The calling agent's contacts of today, the latest first. */
  public List<LogLine> today() {
    var begin = clock.instant().atZone(ZoneId.of(zone)).toLocalDate().atStartOfDay(ZoneId.of(zone));
    return contacts.since(begin.toInstant(), agent(), MOST);
  }

  /** With a customer, whoever logged them, the latest first; those that became no case. */
  public List<CustomerContact> withCustomer(UUID customer, int most) {
    return contacts.ofCustomer(customer, most);
  }

  public LogLine one(UUID id) {
    return contacts.line(id, agent()).orElseThrow(() -> new NotFound("contact/" + id));
  }

  /** The one used last; most contacts come over the same as the one before. */
  public String channel() {
    return contacts.lastChannel(agent()).orElse(FIRST_CHANNEL);
  }

  public List<String> channels() {
    return ContactReader.CHANNELS;
  }

  private UUID agent() {
    return caller.actor().id();
  }
}
