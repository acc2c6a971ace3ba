package org.balie.news.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.balie.agent.AgentDirectory;
import org.balie.agent.TeamCard;
import org.balie.news.NewsItem;
import org.balie.news.NotYourNews;
import org.balie.news.control.NewsRepository;
import org.balie.news.entity.News;
import org.balie.platform.Caller;
import org.balie.platform.InvalidInput;
import org.balie.platform.InvalidInput.Fault;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;

/**
 * News and work instructions. Those of a team are published by its team leads, those of everybody
 * by knowledge editors; what is for another team is not found.
 */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD, Roles.KNOWLEDGE_EDITOR})
public class NewsDesk {

  private static final int MOST = 100;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST = 20_000;

  /** How long what was withdrawn can be put back. */
  private static final Duration REGRET = Duration.ofDays(30);

  @Inject NewsRepository news;
  @Inject AgentDirectory directory;
  @Inject AuditLog audit;
  @Inject Caller caller;
  @Inject Clock clock;

  /** What holds for the caller, the latest first. */
  public List<NewsItem> current() {
    return news.current(me(), mine(), MOST);
  }

  /** What was withdrawn, of what the caller may put back. */
  public List<NewsItem> withdrawn() {
    return news.withdrawn(me(), mine(), clock.instant().minus(REGRET)).stream()
        .filter(item -> publishes(item.team()))
        .toList();
  }

  public long unread() {
    return news.unread(me(), mine());
  }

  /** The caller has read it. Nothing when they said so before. */
  public void read(UUID id) {
    news.read(one(id), me(), clock.instant());
  }

  /** Whether the caller publishes and withdraws for a team, or for everybody when it is null. */
  public boolean publishes(UUID team) {
    return team == null
        ? caller.hasRole(Roles.KNOWLEDGE_EDITOR)
        : caller.hasRole(Roles.TEAM_LEAD) && mine().contains(team);
  }

  /** Teams that the caller publishes for. */
  public List<TeamCard> teams() {
    return directory.teams().stream().filter(team -> publishes(team.id())).toList();
  }

  /** How many agents something is for. */
  public long addressed(UUID team) {
    return team == null ? directory.agents().size() : directory.countIn(team);
  }

  /**
   * Publishes it; whoever does has read it.
   *
   * @param team null for everybody
   * @throws InvalidInput with every fault at once
   */
  public UUID publish(UUID team, String title, String text) {
    var faults = new ArrayList<Fault>();
    check(faults, "/title", title, LONGEST_TITLE);
    check(faults, "/text", text, LONGEST);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    if (!publishes(team)) {
      throw new NotYourNews();
    }
    var item = new News(team, title.strip(), text.strip(), me(), clock.instant());
    news.add(item);
    news.read(item, me(), clock.instant());
    audit.done("news.publish", "news/" + item.id(), "");
    return item.id();
  }

  private static void check(List<Fault> faults, String where, String words, int most) {
    if (words == null || words.isBlank()) {
      faults.add(Fault.of(where, "platform.invalid.required"));
    } else if (words.length() > most) {
      faults.add(Fault.of(where, "platform.invalid.too-long", most));
    }
  }

  /** It holds no more; it can be put back for 30 days. */
  public void withdraw(UUID id) {
    kept(id).withdraw(clock.instant());
    audit.done("news.withdraw", "news/" + id, "");
  }

  public void putBack(UUID id) {
    kept(id).putBack();
    audit.done("news.put-back", "news/" + id, "");
  }

  private News kept(UUID id) {
    var item = one(id);
    if (!publishes(item.team())) {
      throw new NotYourNews();
    }
    return item;
  }

  private News one(UUID id) {
    return news.find(id)
        .filter(item -> item.team() == null || mine().contains(item.team()))
        .orElseThrow(() -> new NotFound("news/" + id));
  }

  private Set<UUID> mine() {
    return directory.teamsOf(me());
  }

  private UUID me() {
    return caller.actor().id();
  }
}
