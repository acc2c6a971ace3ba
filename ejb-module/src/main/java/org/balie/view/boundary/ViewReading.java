package org.balie.view.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.balie.agent.AgentDirectory;
import org.balie.platform.Caller;
import org.balie.platform.InvalidInput;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;
import org.balie.ticket.Sight;
import org.balie.topic.Topics;
import org.balie.view.Criteria;
import org.balie.view.control.CriteriaRules;
import org.balie.view.control.ViewBoard;
import org.balie.view.control.ViewCaseRepository;
import org.balie.view.control.ViewRepository;
import org.balie.view.control.Viewer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cases of views, as the calling agent may see them. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class ViewReading {

  /** Up to which the rail counts. */
  public static final int RAIL = 999;

  /** Up to which somebody who makes a view is told the number. */
  public static final int TRIAL = 9_999;

  @Inject ViewRepository views;
  @Inject ViewCaseRepository cases;
  @Inject ViewBoard board;
  @Inject AgentDirectory directory;
  @Inject Topics topics;
  @Inject Sight sight;
  @Inject AuditLog audit;
  @Inject Caller caller;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "balie.time-zone", defaultValue = "Europe/Amsterdam")
  String zone;

  /** The first views that the agent sees, and whether there are more. */
  public record Rail(List<ViewCount> views, boolean more) implements Serializable {}

  /** The first views with their counts: one statement for the views, one for all counts. */
  public Rail rail(int most) {
    var agent = caller.actor().id();
    var teams = directory.teamsOf(agent);
    var seen = views.visible(agent, teams, most + 1);
    var hidden = sight.hidden().kinds();
    var shown =
        seen.stream()
            .limit(most)
            .filter(v -> v.isFor(agent, hidden))
            .map(v -> v.sheet(agent, hidden))
            .toList();
    return new Rail(counts(shown, viewer(teams)), seen.size() > most);
  }

  /** How many cases each of these has: one statement for all of them. */
  public List<ViewCount> counts(List<ViewSheet> sheets) {
    return counts(sheets, viewer(directory.teamsOf(caller.actor().id())));
  }

  private List<ViewCount> counts(List<ViewSheet> sheets, Viewer viewer) {
    var readable = sheets.stream().map(ViewSheet::criteria).filter(Objects::nonNull).toList();
    var counts = board.counts(readable, viewer, RAIL);
    return sheets.stream()
        .map(v -> new ViewCount(v.id(), v.name(), v.mine(), count(v, counts), RAIL))
        .toList();
  }

  private static long count(ViewSheet view, Map<Criteria, Long> counts) {
    return view.criteria() == null ? -1 : counts.get(view.criteria());
  }

  /**
   * How many cases criteria that nobody kept would have, counted up to {@link #TRIAL} and one more.
   *
   * @throws InvalidInput for values that make no sense
   */
  public long count(Criteria criteria) {
    CriteriaRules.check(criteria);
    return board.counts(List.of(criteria), viewer(criteria), TRIAL).get(criteria);
  }

  /**
   * One page.
   *
   * @param after the last case somebody has; null for the beginning
   * @throws InvalidInput when this version of Balie cannot read what the view asks for
   */
  public List<ViewLine> page(ViewSheet view, ViewAfter after, int most) {
    if (view.criteria() == null) {
      throw new InvalidInput("", "view.invalid.text");
    }
    return cases.page(view.criteria(), viewer(view.criteria()), view.order(), after, most);
  }

  /** Notes that somebody takes the cases of a view out as a file; before the first one. */
  public void exportBegins(UUID view) {
    audit.done("view.export-begun", "view/" + view, "");
  }

  /** Notes how many cases were taken out. */
  public void exportEnds(UUID view, long cases, boolean whole) {
    audit.done("view.export", "view/" + view, "cases: " + cases + (whole ? "" : ", broken off"));
  }

  /** The teams are asked for only where they matter. */
  private Viewer viewer(Criteria criteria) {
    return viewer(criteria.dependsOnViewer() ? directory.teamsOf(caller.actor().id()) : Set.of());
  }

  private Viewer viewer(Set<UUID> teams) {
    return new Viewer(
        caller.actor().id(),
        teams,
        sight.hidden(),
        topics.tree(),
        clock.instant(),
        ZoneId.of(zone));
  }
}
