package org.balie.portal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.portal.Blank;
import org.balie.portal.PortalSheet;
import org.balie.portal.PortalSheet.Place;
import org.balie.portal.control.KnownPortals;
import org.balie.privacy.AuditLog;
import org.balie.topic.Topics;

/** Ways from a case or a card to systems that Balie is not integrated with. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class PortalDesk {

  @Inject KnownPortals portals;
  @Inject Topics topics;
  @Inject AuditLog audit;

  /**
   * What an agent has before them.
   *
   * @param object for the audit log, as {@code kind/id}
   * @param caseType code; null for a card
   * @param topic null for a card, or a case without one
   * @param facts what fills the places of {@link Blank}
   */
  public record Subject(
      String object, Place place, String caseType, UUID topic, Map<String, String> facts)
      implements Serializable {}

  /**
   * Where the browser goes.
   *
   * @param inputs to be posted there; empty when it is only opened
   */
  public record Visit(PortalSheet.Way way, String address, Map<String, String> inputs) {}

  /** Those whose condition holds and whose places can all be filled, in their order. */
  public List<PortalSheet> offered(Subject subject) {
    return portals.all().stream()
        .filter(p -> holds(p.when(), subject) && fits(p, subject))
        .toList();
  }

  /**
   * Goes there. When personal data leaves, the audit log says so.
   *
   * @throws NotFound for a portal that is not offered here
   */
  public Visit visit(UUID portal, Subject subject) {
    var chosen =
        offered(subject).stream()
            .filter(p -> p.id().equals(portal))
            .findFirst()
            .orElseThrow(() -> new NotFound("portal/" + portal));
    var inputs = new LinkedHashMap<String, String>();
    chosen.inputs().forEach((name, value) -> inputs.put(name, filled(value, subject)));
    var address = new Blank(chosen.address());
    var detail = "portal/" + portal + (personal(chosen) ? " with personal data" : "");
    audit.done("portal.open", subject.object(), detail);
    return new Visit(chosen.way(), address.inAddress(subject.facts()), inputs);
  }

  private static String filled(String value, Subject subject) {
    return new Blank(value).filled(subject.facts());
  }

  private static boolean personal(PortalSheet portal) {
    return new Blank(portal.address()).personal()
        || portal.inputs().values().stream().anyMatch(value -> new Blank(value).personal());
  }

  private boolean holds(PortalSheet.When when, Subject subject) {
    return when.place() == subject.place()
        && (when.caseType() == null || when.caseType().equals(subject.caseType()))
        && (when.topic() == null || under(subject.topic(), when.topic()));
  }

  private boolean under(UUID topic, UUID above) {
    var tree = topics.tree();
    return tree.topic(topic)
        .flatMap(here -> tree.topic(above).map(top -> tree.under(here, top)))
        .orElse(false);
  }

  private static boolean fits(PortalSheet portal, Subject subject) {
    return new Blank(portal.address()).fits(subject.facts())
        && portal.inputs().values().stream().allMatch(v -> new Blank(v).fits(subject.facts()));
  }
}
