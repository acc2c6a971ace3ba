package org.balie.agent.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.balie.agent.Absence;
import org.balie.agent.control.AbsenceRepository;
import org.balie.agent.control.AgentRepository;
import org.balie.agent.entity.Agent;
import org.balie.platform.Caller;
import org.balie.platform.InvalidInput;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;

/** When the calling agent is away, and who sees their cases meanwhile. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class AbsenceDesk {

  @Inject AbsenceRepository absences;
  @Inject AgentRepository agents;
  @Inject AuditLog audit;
  @Inject Caller caller;
  @Inject Clock clock;

  /** Now or to come; what is over is none. */
  public Optional<Absence> mine() {
    return absences.of(me()).filter(absence -> absence.until().isAfter(clock.instant()));
  }

  /**
   * Says it, instead of what was said before.
   *
   * @param from the first moment
   * @param until the first moment back
   * @param substitute null for nobody
   * @throws InvalidInput when it would end before it begins, or is over, or nobody stands in
   */
  public void plan(Instant from, Instant until, UUID substitute) {
    required("/from", from);
    required("/until", until);
    if (!until.isAfter(from) || !until.isAfter(clock.instant())) {
      throw new InvalidInput("/until", "agent.invalid.back-before");
    }
    if (substitute != null
        && (substitute.equals(me()) || agents.find(substitute).filter(Agent::active).isEmpty())) {
      throw new InvalidInput("/substitute", "agent.invalid.substitute");
    }
    absences.plan(new Absence(me(), from, until, substitute));
    audit.done("agent.absence", "agent/" + me(), "");
  }

  private static void required(String where, Instant day) {
    if (day == null) {
      throw new InvalidInput(where, "platform.invalid.required");
    }
  }

  /** Back, or not away after all. */
  public void end() {
    absences.end(me());
    audit.done("agent.absence-over", "agent/" + me(), "");
  }

  private UUID me() {
    return caller.actor().id();
  }
}
