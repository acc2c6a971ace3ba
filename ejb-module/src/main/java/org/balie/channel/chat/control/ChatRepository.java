package org.balie.channel.chat.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.channel.chat.ChatChanged;
import org.balie.channel.chat.ChatFile;
import org.balie.channel.chat.ChatState;
import org.balie.channel.chat.EntryKind;
import org.balie.channel.chat.EntryLine;
import org.balie.channel.chat.entity.Chat;
import org.balie.channel.chat.entity.ChatEntry;
import org.balie.platform.NotFound;
import org.balie.ticket.TicketId;

/** Conversations and what was said in them. Whoever adds to one locks its row first. */
@ApplicationScoped
public class ChatRepository {

  private static final String LINE =
      "select new org.balie.channel.chat.EntryLine(e.seq, e.kind, e.name, e.body, e.at, e.clientId, f.id) from ChatEntry e"
          + " left join Attachment f on f.message = e.message"
          + " where e.conversation = :id and e.seq > :seq";

  /** More than anybody says; a reader that is further behind asks again. */
  private static final int MOST = 500;

  @PersistenceContext EntityManager em;

  public void add(Chat chat) {
    em.persist(chat);
  }

  public void add(ChatEntry entry) {
    em.persist(entry);
  }

  /** The ticket of a conversation, without looking at the conversation. */
  Optional<TicketId> ticketOf(UUID id) {
    return em.createQuery("select c.ticket from Chat c where c.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(TicketId::new);
  }

  Chat lock(UUID id) {
    return Optional.ofNullable(em.find(Chat.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NotFound("chat/" + id));
  }

  public Optional<Chat> find(UUID id) {
    return Optional.ofNullable(em.find(Chat.class, id));
  }

  public Optional<Chat> begunAs(String startKey) {
    return em.createQuery("select c from Chat c where c.startKey = :key", Chat.class)
        .setParameter("key", startKey)
        .getResultStream()
        .findFirst();
  }

  /** The id of a ticket's conversation. */
  public Optional<UUID> ofTicket(TicketId ticket) {
    return em.createQuery("select c.id from Chat c where c.ticket = :ticket", UUID.class)
        .setParameter("ticket", ticket.value())
        .getResultStream()
        .findFirst();
  }

  /** Who waits, the longest first. */
  public List<Chat> waiting() {
    return em.createQuery(
            "select c from Chat c where c.state = :state order by c.waitingSince, c.id", Chat.class)
        .setParameter("state", ChatState.WAITING)
        .getResultList();
  }

  public long countWaiting() {
    return em.createQuery("select count(c) from Chat c where c.state = :waiting", Long.class)
        .setParameter("waiting", ChatState.WAITING)
        .getSingleResult();
  }

  /** The place in its queue, from 1; 0 for one that does not wait. */
  int place(Chat chat) {
    if (chat.state() != ChatState.WAITING) {
      return 0;
    }
    var team = chat.team() == null ? "c.team is null" : "c.team = :team";
    var question =
        em.createQuery(
                "select count(c) from Chat c where c.state = :waiting and (c.waitingSince < :since"
                    + " or c.waitingSince = :since and c.id <= :id) and "
                    + team,
                Long.class)
            .setParameter("waiting", ChatState.WAITING)
            .setParameter("since", chat.waitingSince())
            .setParameter("id", chat.id());
    if (chat.team() != null) {
      question.setParameter("team", chat.team());
    }
    return question.getSingleResult().intValue();
  }

  /** What an agent has, the oldest first, and what ended since a moment. */
  public List<Chat> of(UUID agent, Instant ended) {
    return em.createQuery(
            "select c from Chat c where c.agent = :agent and (c.state = :active or c.state = :over and c.endedAt > :since)"
                + " order by c.acceptedAt, c.id",
            Chat.class)
        .setParameter("agent", agent)
        .setParameter("active", ChatState.ACTIVE)
        .setParameter("over", ChatState.ENDED)
        .setParameter("since", ended)
        .getResultList();
  }

  /** Everything after a number; with notes only for colleagues. */
  public List<EntryLine> entries(UUID id, long after, boolean withNotes) {
    var query = withNotes ? LINE : LINE + " and e.kind <> :note";
    var found = em.createQuery(query + " order by e.seq", EntryLine.class);
    if (!withNotes) {
      found.setParameter("note", EntryKind.NOTE);
    }
    return found
        .setParameter("id", id)
        .setParameter("seq", after)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** A file that the visitor of a conversation sent or was given. */
  public Optional<ChatFile> file(UUID id, UUID file) {
    return em.createQuery(
            """
            select new org.balie.channel.chat.ChatFile(f.name, f.mediaType, f.size, f.content)
            from ChatEntry e join Attachment f on f.message = e.message
            where e.conversation = :id and f.id = :file and e.kind <> :note
            """,
            ChatFile.class)
        .setParameter("id", id)
        .setParameter("file", file)
        .setParameter("note", EntryKind.NOTE)
        .getResultStream()
        .findFirst();
  }

  /** How many files the visitor sent. */
  public long filesOfVisitor(UUID id) {
    return em.createQuery(
            "select count(f) from ChatEntry e join Attachment f on f.message = e.message"
                + " where e.conversation = :id and e.kind = :visitor",
            Long.class)
        .setParameter("id", id)
        .setParameter("visitor", EntryKind.VISITOR)
        .getSingleResult();
  }

  /** Whether an entry says the same as a message of the ticket. */
  public boolean says(UUID message) {
    return em.createQuery("select count(e) from ChatEntry e where e.message = :message", Long.class)
            .setParameter("message", message)
            .getSingleResult()
        > 0;
  }

  /** The number of what the browser called so. */
  public Optional<Long> known(UUID id, String clientId) {
    return em.createQuery(
            "select e.seq from ChatEntry e where e.conversation = :id and e.clientId = :client",
            Long.class)
        .setParameter("id", id)
        .setParameter("client", clientId)
        .getResultStream()
        .findFirst();
  }

  /** The visitor's browser was heard of. */
  public void saw(UUID id, Instant now) {
    em.createQuery("update Chat c set c.visitorSeenAt = :now where c.id = :id")
        .setParameter("now", now)
        .setParameter("id", id)
        .executeUpdate();
  }

  public void visitorTypes(UUID id, Instant now) {
    em.createQuery("update Chat c set c.visitorTypedAt = :now, c.changedAt = :now where c.id = :id")
        .setParameter("now", now)
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Whether the agent has it. */
  public boolean agentTypes(UUID id, UUID agent, Instant now) {
    return em.createQuery(
                "update Chat c set c.agentTypedAt = :now, c.changedAt = :now where c.id = :id and c.agent = :agent")
            .setParameter("now", now)
            .setParameter("id", id)
            .setParameter("agent", agent)
            .executeUpdate()
        > 0;
  }

  /** What changed after a moment. */
  public List<ChatChanged> changedAfter(Instant moment) {
    return em.createQuery(
            """
            select new org.balie.channel.chat.ChatChanged(c.id, c.changedAt,
              case when c.waitingSince > :moment or c.acceptedAt > :moment or c.endedAt > :moment then true else false end)
            from Chat c where c.changedAt > :moment
            """,
            ChatChanged.class)
        .setParameter("moment", moment)
        .getResultList();
  }

  /** Conversations that go on although nobody was heard of since a moment. */
  public List<UUID> silentSince(Instant moment) {
    return em.createQuery(
            "select c.id from Chat c where c.state in :states and c.visitorSeenAt < :moment",
            UUID.class)
        .setParameter("states", List.of(ChatState.WAITING, ChatState.ACTIVE))
        .setParameter("moment", moment)
        .getResultList();
  }

  public long countActive(UUID agent) {
    return em.createQuery(
            "select count(c) from Chat c where c.state = :active and c.agent = :agent", Long.class)
        .setParameter("active", ChatState.ACTIVE)
        .setParameter("agent", agent)
        .getSingleResult();
  }

  /** From acceptance to end of the last ones that ended. */
  public List<Object[]> lastHandled(int most) {
    return em.createQuery(
            "select c.acceptedAt, c.endedAt from Chat c where c.state = :over and c.acceptedAt is not null"
                + " order by c.endedAt desc",
            Object[].class)
        .setParameter("over", ChatState.ENDED)
        .setMaxResults(most)
        .getResultList();
  }

  /** What was said in them goes with them. */
  public void removeEndedBefore(Instant moment) {
    em.createQuery("delete from Chat c where c.state = :over and c.endedAt < :moment")
        .setParameter("over", ChatState.ENDED)
        .setParameter("moment", moment)
        .executeUpdate();
  }
}
