package org.balie.web.casetype;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balie.casetype.CaseType;
import org.balie.casetype.CaseTypes;
import org.balie.ticket.TicketId;
import org.balie.ticket.boundary.ChecklistDesk;
import org.balie.ticket.boundary.ChecklistDesk.Done;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Language;
import org.balie.web.ticket.DeskView;
import org.omnifaces.cdi.Param;

/** The checklist of the open case. */
@Named
@RequestScoped
public class ChecklistView {

  @Inject
  @Param(name = "id")
  UUID id;

  @Inject DeskView view;
  @Inject ChecklistDesk desk;
  @Inject CaseTypes types;
  @Inject Attempt attempt;
  @Inject Language language;

  private Map<String, Done> done;

  /** In their order; none when nothing is open. */
  public List<CaseType.Check> getItems() {
    return view.getTicket() == null
        ? List.of()
        : types.find(view.getTicket().row().caseType()).map(CaseType::checklist).orElse(List.of());
  }

  public String name(CaseType.Check item) {
    return item.name(language.getLocale());
  }

  /** Who did it and when; null while nobody did. */
  public Done done(CaseType.Check item) {
    if (done == null) {
      done =
          desk.done(new TicketId(view.getTicket().row().id())).stream()
              .collect(Collectors.toMap(Done::item, Function.identity()));
    }
    return done.get(item.code());
  }

  public long getCount() {
    return getItems().stream().filter(item -> done(item) != null).count();
  }

  public void mark(String item, boolean isDone) {
    attempt.to(() -> desk.mark(new TicketId(id), item, isDone), null);
    done = null;
    view.forget();
  }
}
