package org.balie.news.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.news.NewsItem;
import org.balie.news.entity.News;
import org.balie.news.entity.NewsRead;

/** News, and who has read it. */
@ApplicationScoped
public class NewsRepository {

  private static final UUID NOBODY = new UUID(0, 0);

  private static final String ITEM =
      """
      select new org.balie.news.NewsItem(n.id, n.title, n.body, n.team, a.name, n.publishedAt, n.withdrawnAt,
        (select r.readAt from NewsRead r where r.news = n.id and r.agent = :me),
        (select count(r) from NewsRead r where r.news = n.id))
      from News n join Agent a on a.id = n.author
      where (n.team is null or n.team in :teams)
      """;

  @PersistenceContext EntityManager em;

  public void add(News news) {
    em.persist(news);
  }

  public Optional<News> find(UUID id) {
    return Optional.ofNullable(em.find(News.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** What holds for an agent of these teams, the latest first. */
  public List<NewsItem> current(UUID agent, Collection<UUID> teams, int most) {
    return em.createQuery(
            ITEM + " and n.withdrawnAt is null order by n.publishedAt desc, n.id", NewsItem.class)
        .setParameter("me", agent)
        .setParameter("teams", orNobody(teams))
        .setMaxResults(most)
        .getResultList();
  }

  /** What was withdrawn since a moment, the latest first. */
  public List<NewsItem> withdrawn(UUID agent, Collection<UUID> teams, Instant since) {
    return em.createQuery(
            ITEM + " and n.withdrawnAt >= :since order by n.withdrawnAt desc, n.id", NewsItem.class)
        .setParameter("me", agent)
        .setParameter("teams", orNobody(teams))
        .setParameter("since", since)
        .getResultList();
  }

  /** How much of what holds an agent has not read. */
  public long unread(UUID agent, Collection<UUID> teams) {
    return em.createQuery(
            """
            select count(n) from News n where n.withdrawnAt is null and (n.team is null or n.team in :teams)
              and not exists (select 1 from NewsRead r where r.news = n.id and r.agent = :me)
            """,
            Long.class)
        .setParameter("me", agent)
        .setParameter("teams", orNobody(teams))
        .getSingleResult();
  }

  /** The item is locked: two windows of one agent come one after the other. */
  public void read(News news, UUID agent, Instant now) {
    if (em.find(NewsRead.class, NewsRead.idOf(news.id(), agent)) == null) {
      em.persist(new NewsRead(news.id(), agent, now));
    }
  }

  private static Collection<UUID> orNobody(Collection<UUID> teams) {
    return teams.isEmpty() ? List.of(NOBODY) : teams;
  }
}
