package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.balie.ticket.DraftKind;
import org.balie.ticket.TicketId;
import org.balie.ticket.boundary.DraftDesk;
import org.balie.ticket.boundary.DraftText;
import org.balie.web.platform.When;

/** The agent's drafts on the open ticket: the composer begins with them. */
@Named
@RequestScoped
public class OwnDrafts {

  @Inject DraftDesk desk;
  @Inject DeskView view;
  @Inject When when;
  private List<DraftText> drafts;

  private Optional<DraftText> of(String kind) {
    if (drafts == null) {
      var ticket = view.getTicket();
      drafts = ticket == null ? List.of() : desk.on(new TicketId(ticket.row().id()));
    }
    return drafts.stream().filter(d -> d.kind() == DraftKind.valueOf(kind)).findFirst();
  }

  public String text(String kind) {
    return of(kind).map(DraftText::content).orElse(null);
  }

  public long revision(String kind) {
    return of(kind).map(DraftText::revision).orElse(0L);
  }

  /** When it was saved last; empty while there is none. */
  public String saved(String kind) {
    return of(kind).map(d -> when.clock(d.savedAt())).orElse("");
  }
}
