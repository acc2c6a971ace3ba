package org.balie.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.platform.Caller;
import org.balie.platform.InvalidInput;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.ticket.CaseInSight;
import org.balie.ticket.DraftElsewhere;
import org.balie.ticket.DraftKind;
import org.balie.ticket.TicketId;
import org.balie.ticket.TooManyDrafts;
import org.balie.ticket.control.DraftRepository;
import org.balie.ticket.entity.Draft;

/**
 * What the calling agent has begun to write, kept while they type. Nothing is stored before there
 * is a word, and what is emptied again goes away.
 */
@Stateless
@CaseInSight
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class DraftDesk {

  private static final int LONGEST = 220_000;
  private static final int LONGEST_TITLE = 400;
  private static final int MOST = 200;

  @Inject DraftRepository drafts;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * What is being written.
   *
   * @param id of a new case, chosen by the page that writes it; null for others
   * @param ticket that is written on; null for a new case
   * @param title of a new case; null for others
   */
  public record Writing(UUID id, DraftKind kind, TicketId ticket, String title, String content) {}

  /**
   * Keeps it.
   *
   * @param seen revision that the page continues, 0 for the first words
   * @return as it is kept now
   * @throws DraftElsewhere when another window of the same person went on or sent it
   */
  public DraftText keep(Writing writing, long seen) {
    check(writing);
    var id =
        writing.kind() == DraftKind.CASE
            ? writing.id()
            : Draft.idOn(writing.ticket().value(), agent(), writing.kind());
    var begun = drafts.lock(id, agent());
    var draft = begun.orElseGet(() -> begin(writing, seen));
    draft.write(shortened(writing.title()), writing.content(), seen, clock.instant());
    if (begun.isEmpty()) {
      drafts.add(draft);
    }
    return text(draft);
  }

  private Draft begin(Writing writing, long seen) {
    if (seen > 0) {
      throw new DraftElsewhere();
    }
    if (drafts.count(agent()) >= MOST) {
      throw new TooManyDrafts(MOST);
    }
    return writing.kind() == DraftKind.CASE
        ? Draft.ofCase(writing.id(), agent())
        : Draft.on(writing.ticket().value(), agent(), writing.kind());
  }

  /** What the agent has begun on this ticket. */
  public List<DraftText> on(TicketId ticket) {
    return drafts.on(ticket.value(), agent()).stream().map(DraftDesk::text).toList();
  }

  public Optional<DraftText> find(UUID id) {
    return drafts.find(id, agent()).map(DraftDesk::text);
  }

  /** All of them, the latest first. */
  public List<DraftLine> all() {
    return drafts.of(agent(), MOST);
  }

  /** Puts it away; {@link #takeBack} within a day brings it back. */
  public void discard(UUID id) {
    locked(id).discard(clock.instant());
  }

  public void takeBack(UUID id) {
    locked(id).takeBack();
  }

  private Draft locked(UUID id) {
    return drafts.lock(id, agent()).orElseThrow(() -> new NotFound("draft/" + id));
  }

  private UUID agent() {
    return caller.actor().id();
  }

  private static void check(Writing writing) {
    if (writing.content() == null || writing.content().isBlank()) {
      throw new InvalidInput("/content", "ticket.invalid.required");
    }
    if (writing.content().length() > LONGEST) {
      throw new InvalidInput("/content", "ticket.invalid.too-long", LONGEST);
    }
    if ((writing.kind() == DraftKind.CASE ? writing.id() : writing.ticket()) == null) {
      throw new InvalidInput("/id", "ticket.invalid.required");
    }
  }

  private static String shortened(String title) {
    return title == null || title.length() <= LONGEST_TITLE
        ? title
        : title.substring(0, LONGEST_TITLE);
  }

  private static DraftText text(Draft draft) {
    return new DraftText(
        draft.id(), draft.kind(), draft.content(), draft.revision(), draft.savedAt());
  }
}
