package org.balie.view.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.balie.agent.AgentDirectory;
import org.balie.platform.Caller;
import org.balie.platform.EditConflict;
import org.balie.platform.InvalidInput;
import org.balie.platform.InvalidInput.Fault;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.ticket.Sight;
import org.balie.view.CriteriaText;
import org.balie.view.Sharing;
import org.balie.view.control.CriteriaRules;
import org.balie.view.control.ViewRepository;
import org.balie.view.entity.SavedView;

/** Makes and changes views. Everybody sees what is shared with them; only its maker changes it. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class ViewDesk {

  /** Views that one agent sees: more than that nobody looks through. */
  public static final int MOST_SEEN = 300;

  private static final int MOST_OWN = 100;
  private static final int LONGEST_NAME = 80;
  private static final int MOST_COLUMNS = 30;
  private static final int LONGEST_CRITERIA = 20_000;
  private static final Duration KEPT = Duration.ofDays(7);

  @Inject ViewRepository views;
  @Inject AgentDirectory directory;
  @Inject Sight sight;
  @Inject Caller caller;
  @Inject Clock clock;

  /** All that the agent sees, the own ones first, at most {@link #MOST_SEEN}. */
  public List<ViewSheet> all() {
    var hidden = sight.hidden().kinds();
    return views.visible(agent(), directory.teamsOf(agent()), MOST_SEEN).stream()
        .filter(seen -> seen.isFor(agent(), hidden))
        .map(seen -> seen.sheet(agent(), hidden))
        .toList();
  }

  /** One that the agent sees. */
  public ViewSheet view(UUID id) {
    var hidden = sight.hidden().kinds();
    return views
        .visible(id, agent(), directory.teamsOf(agent()))
        .filter(seen -> seen.isFor(agent(), hidden))
        .map(seen -> seen.sheet(agent(), hidden))
        .orElseThrow(() -> new NotFound("view/" + id));
  }

  /** Keeps a new view. Returns its id. */
  public UUID make(ViewDraft draft) {
    check(draft);
    if (views.countOwn(agent()) >= MOST_OWN) {
      throw new InvalidInput("/name", "view.invalid.too-many", MOST_OWN);
    }
    var view = new SavedView(agent());
    write(view, draft);
    views.add(view);
    return view.id();
  }

  /**
   * Changes an own view.
   *
   * @param seen version that somebody looked at
   * @throws EditConflict when another window of the same agent changed it meanwhile
   */
  public void change(UUID id, long seen, ViewDraft draft) {
    check(draft);
    var view = own(id);
    if (view.version() != seen) {
      throw new EditConflict(seen, view.version());
    }
    write(view, draft);
  }

  /** Puts an own view away; {@link #takeBack} within a week brings it back. */
  public void discard(UUID id) {
    own(id).discard(clock.instant());
    views.forgetDiscarded(agent(), clock.instant().minus(KEPT));
  }

  public void takeBack(UUID id) {
    own(id).takeBack();
  }

  private SavedView own(UUID id) {
    return views.own(id, agent()).orElseThrow(() -> new NotFound("view/" + id));
  }

  private void write(SavedView view, ViewDraft draft) {
    view.call(draft.name().strip(), draft.sharing(), draft.team());
    view.show(draft.criteria(), draft.columns(), draft.order(), clock.instant());
  }

  private void check(ViewDraft draft) {
    var faults = new ArrayList<Fault>();
    var name = draft.name() == null ? "" : draft.name().strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      faults.add(Fault.of("/name", "view.invalid.name", LONGEST_NAME));
    }
    if (draft.columns().isEmpty() || draft.columns().size() > MOST_COLUMNS) {
      faults.add(Fault.of("/columns", "view.invalid.columns", MOST_COLUMNS));
    }
    if (CriteriaText.write(draft.criteria()).length() > LONGEST_CRITERIA) {
      faults.add(Fault.of("/criteria", "view.invalid.too-much"));
    }
    if (draft.sharing() == Sharing.TEAM && !sharesOwnTeam(draft)) {
      faults.add(Fault.of("/team", "view.invalid.team"));
    }
    try {
      CriteriaRules.check(draft.criteria());
    } catch (InvalidInput refused) {
      faults.addAll(refused.faults());
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private boolean sharesOwnTeam(ViewDraft draft) {
    return draft.team() != null && directory.teamsOf(agent()).contains(draft.team());
  }

  private UUID agent() {
    return caller.actor().id();
  }
}
