package org.balie.casetype.control;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.balie.agent.MembersOnly;
import org.balie.agent.TeamsChanged;
import org.balie.casetype.CaseTypesChanged;
import org.balie.platform.KnownBriefly;

/**
 * Kinds of cases that only some teams work with, and who is in one of those. As with confidential
 * teams a change on this node counts at once, one on another after {@link #OTHERS} at the latest.
 */
@ApplicationScoped
public class RestrictedKinds {

  static final Duration OTHERS = Duration.ofSeconds(2);

  @Inject CaseTypeRepository stored;
  @Inject Clock clock;

  private final KnownBriefly<MembersOnly<String>> known = new KnownBriefly<>(OTHERS);

  /** The kinds by code. */
  MembersOnly<String> now() {
    return known.at(clock.instant(), this::read);
  }

  private MembersOnly<String> read() {
    return new MembersOnly<>(stored.members());
  }

  void on(@Observes(during = AFTER_SUCCESS) CaseTypesChanged change) {
    known.forget();
  }

  void on(@Observes(during = AFTER_SUCCESS) TeamsChanged change) {
    known.forget();
  }
}
