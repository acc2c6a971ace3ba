package org.balie.casetype.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balie.agent.AgentDirectory;
import org.balie.agent.TeamCard;
import org.balie.casetype.CaseType;
import org.balie.casetype.CaseTypeSheet;
import org.balie.casetype.CaseTypes;
import org.balie.casetype.CaseTypesChanged;
import org.balie.casetype.control.CaseTypeCheck;
import org.balie.casetype.control.CaseTypeRepository;
import org.balie.casetype.entity.CaseTypeRevision;
import org.balie.casetype.entity.StoredCaseType;
import org.balie.platform.EditConflict;
import org.balie.platform.InvalidInput;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;
import org.balie.topic.Topic;
import org.balie.topic.Topics;

/** The kinds of cases, as administrators keep them. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class CaseTypeDesk {

  private static final int MOST = 100;

  @Inject CaseTypeRepository types;
  @Inject Event<CaseTypesChanged> changed;
  @Inject AgentDirectory directory;
  @Inject Topics topics;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** In the order they are offered. */
  public List<CaseTypeSheet> all() {
    var cases = types.cases();
    return types.all().stream().map(t -> sheet(t, cases)).toList();
  }

  public CaseTypeSheet one(String code) {
    return sheet(stored(code), types.cases());
  }

  private static CaseTypeSheet sheet(StoredCaseType stored, Map<String, Long> cases) {
    return new CaseTypeSheet(
        stored.type(),
        stored.revision(),
        stored.active(),
        stored.changedAt(),
        cases.getOrDefault(stored.code(), 0L),
        stored.version());
  }

  /**
   * Adds a kind at the end.
   *
   * @throws InvalidInput with every fault at once
   */
  public void add(CaseType type) {
    check(type);
    var all = types.all();
    if (all.size() >= MOST) {
      throw new InvalidInput("/code", "casetype.invalid.too-many-kinds", MOST);
    }
    if (types.find(type.code()).isPresent()) {
      throw new InvalidInput("/code", "casetype.invalid.taken", type.code());
    }
    var last = all.stream().mapToInt(StoredCaseType::sortOrder).max().orElse(0);
    var stored = new StoredCaseType(type, last + 1, clock.instant());
    types.add(stored);
    types.add(new CaseTypeRevision(type, stored.revision(), clock.instant()));
    audit.done("case-type.create", "case-type/" + type.code(), "");
    changed.fire(new CaseTypesChanged());
  }

  /**
   * Changes a kind: cases made from now on have the new form, older ones keep theirs. Steps,
   * results and the checklist hold for all.
   *
   * @throws InvalidInput with every fault at once
   * @throws EditConflict when somebody else changed it meanwhile
   */
  public void change(CaseType type, long seen) {
    check(type);
    var stored = stored(type.code());
    if (stored.version() != seen) {
      throw new EditConflict(seen, stored.version());
    }
    revise(stored, type);
  }

  private void revise(StoredCaseType stored, CaseType type) {
    if (stored.type().equals(type)) {
      return;
    }
    stored.describe(type, clock.instant());
    types.add(new CaseTypeRevision(type, stored.revision(), clock.instant()));
    audit.done("case-type.change", "case-type/" + type.code(), "revision " + stored.revision());
    changed.fire(new CaseTypesChanged());
  }

  /**
   * Takes in kinds from elsewhere: those that are here are changed, the others added. Teams and
   * topics that are not here are left out.
   *
   * @throws InvalidInput when one of them is not whole; then nothing changes
   */
  public void take(List<CaseType> others) {
    for (var other : others) {
      var type = settled(other);
      var here = types.find(type.code());
      if (here.isEmpty()) {
        add(type);
      } else {
        check(type);
        revise(here.get(), type);
      }
    }
  }

  private CaseType settled(CaseType other) {
    return new CaseType(
        String.valueOf(other.code()),
        other.names(),
        other.priority(),
        Optional.ofNullable(other.team()).flatMap(directory::team).map(TeamCard::id).orElse(null),
        topics
            .tree()
            .topic(other.topic())
            .map(Topic::id)
            .filter(topics.tree()::offers)
            .orElse(null),
        other.transitions(),
        other.resolutions(),
        other.fields(),
        other.checklist(),
        other.signatures(),
        other.term());
  }

  private void check(CaseType type) {
    CaseTypeCheck.check(type);
    if (type.team() != null && directory.team(type.team()).isEmpty()) {
      throw new InvalidInput("/team", "ticket.invalid.team");
    }
    if (type.topic() != null && !topics.tree().offers(type.topic())) {
      throw new InvalidInput("/topic", "topic.invalid.choice");
    }
  }

  /** Whether new cases can have it; the one that is meant when nobody says, always can. */
  public void offer(String code, boolean offered) {
    if (CaseTypes.DEFAULT.equals(code) && !offered) {
      throw new InvalidInput("/active", "casetype.invalid.default");
    }
    stored(code).offer(offered);
    audit.done(offered ? "case-type.offer" : "case-type.withdraw", "case-type/" + code, "");
    changed.fire(new CaseTypesChanged());
  }

  /** One place up; the first stays where it is. */
  public void raise(String code) {
    var all = types.all();
    var type = stored(code);
    var place = all.indexOf(type);
    if (place > 0) {
      type.swap(all.get(place - 1));
      audit.done("case-type.move", "case-type/" + code, "");
      changed.fire(new CaseTypesChanged());
    }
  }

  private StoredCaseType stored(String code) {
    return types.find(code).orElseThrow(() -> new NotFound("case-type/" + code));
  }
}
