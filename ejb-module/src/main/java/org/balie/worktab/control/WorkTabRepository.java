package org.balie.worktab.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.ticket.Sight;
import org.balie.worktab.boundary.WorkTabLine;
import org.balie.worktab.entity.WorkTab;

/** Work tabs. Every question names the agent: nobody sees what somebody else has open. */
@ApplicationScoped
public class WorkTabRepository {

  private static final String CHAT =
      """
      c.agent = w.agent and (c.state = org.balie.channel.chat.ChatState.ACTIVE
        or c.state = org.balie.channel.chat.ChatState.ENDED and c.endedAt > :ended and c.lastSeq > w.seenVersion)
      """;

  /**
   * A draft that was put away takes its tab along, and so does a case that is out of sight; a
   * delivery that failed is no new version. A chat stands there while it is this agent's and goes
   * on, and afterwards until they saw its end, or their page of chats shows it no more.
   */
  private static final String LINE =
      """
      select new org.balie.worktab.boundary.WorkTabLine(w.id, w.kind, coalesce(w.chat, w.ticket, w.draft), t.number, t.channel, coalesce(t.subject, d.title),
        case when c.id is null and (t.version > w.seenVersion or exists (
          select 1 from TimelineEntry e where e.ticket = t.id and e.what = 'delivery-failed' and e.at > w.seenAt))
          or c.state = org.balie.channel.chat.ChatState.ENDED then true else false end,
        w.chat, c.name,
        (select count(e) from ChatEntry e where e.conversation = c.id and e.seq > w.seenVersion and e.kind = org.balie.channel.chat.EntryKind.VISITOR),
        case when c.state = org.balie.channel.chat.ChatState.ACTIVE and exists (
          select 1 from ChatEntry e where e.conversation = c.id and e.kind = org.balie.channel.chat.EntryKind.VISITOR and not exists (
            select 1 from ChatEntry a where a.conversation = c.id and a.kind = org.balie.channel.chat.EntryKind.AGENT and a.seq > e.seq)) then true else false end)
      from WorkTab w left join Ticket t on t.id = w.ticket left join Draft d on d.id = w.draft left join Chat c on c.id = w.chat
      where w.agent = :agent and (d.id is null or d.discardedAt is null) and (w.chat is null or\s"""
          + CHAT
          + """
      ) and\s"""
          + Sight.SEEN;

  private static final Duration SHOWN = Duration.ofMinutes(30);

  @PersistenceContext EntityManager em;

  @Inject Sight sight;
  @Inject Clock clock;

  /** All that are open with what they show, in one statement. */
  public List<WorkTabLine> open(UUID agent) {
    return lines(" and w.closedAt is null order by w.position, w.openedAt")
        .setParameter("agent", agent)
        .getResultList();
  }

  /** What was closed, the last first. */
  public Optional<WorkTabLine> lastClosed(UUID agent) {
    return lines(" and w.closedAt is not null and w.chat is null order by w.closedAt desc, w.id")
        .setParameter("agent", agent)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<WorkTabLine> lines(String rest) {
    return sight
        .limit(em.createQuery(LINE + rest, WorkTabLine.class))
        .setParameter("ended", clock.instant().minus(SHOWN));
  }

  /**
   * Notes what was seen.
   *
   * @return whether there is an open tab of it
   */
  public boolean saw(UUID id, long version, Instant now) {
    return em.createQuery(
                """
                update WorkTab w set w.seenAt = :now, w.seenVersion = greatest(w.seenVersion, :version)
                where w.id = :id and w.closedAt is null
                """)
            .setParameter("now", now)
            .setParameter("version", version)
            .setParameter("id", id)
            .executeUpdate()
        > 0;
  }

  /**
   * Notes what was seen of a conversation.
   *
   * @return whether it was news
   */
  public boolean sawChat(UUID id, long seq, Instant now) {
    return em.createQuery(
                """
                update WorkTab w set w.seenAt = :now, w.seenVersion = :seq
                where w.id = :id and w.closedAt is null and w.seenVersion < :seq
                """)
            .setParameter("now", now)
            .setParameter("seq", seq)
            .setParameter("id", id)
            .executeUpdate()
        > 0;
  }

  /**
   * The strip, for a change of it. Two windows of one agent come one after the other: the agent's
   * own row is locked, because an empty strip has none.
   */
  public Strip lock(UUID agent) {
    em.createNativeQuery("select id from agent where id = :agent for update", UUID.class)
        .setParameter("agent", agent)
        .getSingleResult();
    closeEndedChats(agent, clock.instant());
    return new Strip(
        em.createQuery(
                "select w from WorkTab w where w.agent = :agent and w.closedAt is null"
                    + " order by w.position, w.openedAt",
                WorkTab.class)
            .setParameter("agent", agent)
            .getResultList());
  }

  /** Conversations that are not shown any more leave their places: who moves a tab counts none. */
  private void closeEndedChats(UUID agent, Instant now) {
    em.createQuery(
            "update WorkTab w set w.closedAt = :now where w.agent = :agent and w.chat is not null"
                + " and w.closedAt is null and not exists (select 1 from Chat c where c.id = w.chat and "
                + CHAT
                + ")")
        .setParameter("now", now)
        .setParameter("agent", agent)
        .setParameter("ended", now.minus(SHOWN))
        .executeUpdate();
  }

  /** Of this agent, open or closed. */
  public Optional<WorkTab> find(UUID id, UUID agent) {
    return Optional.ofNullable(em.find(WorkTab.class, id)).filter(t -> t.agent().equals(agent));
  }

  public void add(WorkTab tab) {
    em.persist(tab);
  }

  /** Of what was closed only the last few can be opened again. */
  public void forgetClosed(UUID agent, int kept) {
    em.createQuery(
            "select w from WorkTab w where w.agent = :agent and w.closedAt is not null"
                + " order by w.closedAt desc, w.id",
            WorkTab.class)
        .setParameter("agent", agent)
        .setFirstResult(kept)
        .getResultList()
        .forEach(em::remove);
  }
}
