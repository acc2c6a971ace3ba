package org.balie.web.absence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.balie.agent.Absence;
import org.balie.agent.AgentCard;
import org.balie.agent.AgentDirectory;
import org.balie.agent.boundary.AbsenceDesk;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Me;
import org.balie.web.platform.Notice;
import org.balie.web.platform.When;

/** The own absence: days, and who sees the cases meanwhile. */
@Named
@RequestScoped
public class AbsenceView {

  private static final String HERE = "absence";

  @Inject AbsenceDesk desk;
  @Inject AgentDirectory directory;
  @Inject Attempt attempt;
  @Inject Notice notice;
  @Inject When when;
  @Inject Me me;
  @Inject Clock clock;

  private Optional<Absence> known;
  private LocalDate from;
  private LocalDate back;
  private UUID substitute;
  private boolean typed;

  /** Now or to come; null for none. */
  public Absence getAbsence() {
    if (known == null) {
      known = me.isAgent() ? desk.mine() : Optional.empty();
    }
    return known.orElse(null);
  }

  /** Whether it is now. */
  public boolean isAway() {
    var absence = getAbsence();
    return absence != null && absence.at(clock.instant());
  }

  /** Who stands in, by name; empty for nobody. */
  public String getStandIn() {
    return Optional.ofNullable(getAbsence())
        .map(Absence::substitute)
        .flatMap(directory::agent)
        .map(AgentCard::name)
        .orElse("");
  }

  public List<AgentCard> getColleagues() {
    var own = me.getKey();
    return directory.agents().stream().filter(c -> !c.id().toString().equals(own)).toList();
  }

  public void save() {
    if (attempt.to(() -> desk.plan(when.start(from), when.start(back), substitute), null)) {
      notice.go(HERE, "agent.done.away");
    }
  }

  public void end() {
    if (attempt.to(desk::end, null)) {
      notice.go(HERE, "agent.done.back");
    }
  }

  public LocalDate getFrom() {
    return from != null || typed
        ? from
        : day(Absence::from).orElseGet(() -> when.dateOf(clock.instant()));
  }

  public void setFrom(LocalDate from) {
    typed = true;
    this.from = from;
  }

  public LocalDate getBack() {
    return back != null || typed ? back : day(Absence::until).orElse(null);
  }

  public void setBack(LocalDate back) {
    typed = true;
    this.back = back;
  }

  public UUID getSubstitute() {
    return substitute != null || typed || getAbsence() == null
        ? substitute
        : getAbsence().substitute();
  }

  public void setSubstitute(UUID substitute) {
    typed = true;
    this.substitute = substitute;
  }

  private Optional<LocalDate> day(Function<Absence, Instant> which) {
    return Optional.ofNullable(getAbsence()).map(which).map(when::dateOf);
  }
}
