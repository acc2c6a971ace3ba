package org.balie.web.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.balie.agent.TeamCard;
import org.balie.news.NewsItem;
import org.balie.news.boundary.NewsDesk;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Me;
import org.balie.web.platform.Notice;

/** What there is to know, who has read it, and what is published next. */
@Named
@RequestScoped
public class NewsView {

  private static final String HERE = "start";
  private static final String EVERYBODY = "everybody";

  @Inject NewsDesk desk;
  @Inject Attempt attempt;
  @Inject Notice notice;
  @Inject Me me;

  private List<NewsItem> all;
  private Long unread;
  private String title;
  private String text;
  private String whose;

  /** What holds, the latest first. */
  public List<NewsItem> getAll() {
    if (all == null) {
      all = desk.current();
    }
    return all;
  }

  public List<NewsItem> getUnread() {
    return getAll().stream().filter(NewsItem::unread).toList();
  }

  public List<NewsItem> getRead() {
    return getAll().stream().filter(item -> !item.unread()).toList();
  }

  /** How much is unread, for the rail. */
  public long getCount() {
    if (unread == null) {
      unread = desk.unread();
    }
    return unread;
  }

  public boolean publishes(NewsItem item) {
    return desk.publishes(item.team());
  }

  public long addressed(NewsItem item) {
    return desk.addressed(item.team());
  }

  public List<NewsItem> getWithdrawn() {
    return isPublisher() ? desk.withdrawn() : List.of();
  }

  public boolean isPublisher() {
    return me.isKnowledgeEditor() || !getTeams().isEmpty();
  }

  public boolean isForEverybody() {
    return me.isKnowledgeEditor();
  }

  public List<TeamCard> getTeams() {
    return desk.teams();
  }

  public void read(UUID item) {
    attempt.to(() -> desk.read(item), null);
    all = null;
    unread = null;
  }

  public void publish() {
    change(() -> desk.publish(team(), title, text), "news.done.published");
  }

  private UUID team() {
    return whose == null || whose.equals(EVERYBODY) ? null : UUID.fromString(whose);
  }

  public void withdraw(UUID item) {
    change(() -> desk.withdraw(item), "news.done.withdrawn");
  }

  public void putBack(UUID item) {
    change(() -> desk.putBack(item), "news.done.back");
  }

  private void change(Attempt.Action action, String done) {
    if (attempt.to(action, null)) {
      notice.go(HERE, done);
    }
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getWhose() {
    return whose;
  }

  public void setWhose(String whose) {
    this.whose = whose;
  }
}
