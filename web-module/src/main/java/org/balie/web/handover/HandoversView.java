package org.balie.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balie.handover.Handover;
import org.balie.handover.boundary.HandoverDesk;
import org.balie.platform.Texts;
import org.balie.ticket.TicketId;
import org.balie.web.platform.Language;
import org.balie.web.platform.When;
import org.balie.web.ticket.DeskView;

/** Where the cases of the list and the open case are at the second line. */
@Named("handovers")
@RequestScoped
public class HandoversView {

  @Inject HandoverDesk desk;
  @Inject DeskView view;
  @Inject Language language;
  @Inject When when;

  private Map<UUID, List<Handover>> ofList;
  private List<Handover> ofCase;
  private Set<UUID> forCustomer;

  /** Whether anybody can be given a case here. */
  public boolean isPossible() {
    return !desk.receivers().isEmpty();
  }

  /** Of the open case, oldest first. */
  public List<Handover> getAll() {
    var id = view.getTicket().row().id();
    if (ofCase == null) {
      var known = ofList != null && view.getShownIds().contains(id);
      ofCase = known ? ofList.getOrDefault(id, List.of()) : desk.of(List.of(id));
    }
    return ofCase;
  }

  /** Those of the open case that hear what is said to them. */
  public List<Handover> getListening() {
    return getAll().stream().filter(desk::listens).toList();
  }

  /** Those of the open case that can be taken back. */
  public List<Handover> getLive() {
    return getAll().stream().filter(h -> h.state().live()).toList();
  }

  /** Whether the second line meant this message for the customer. */
  public boolean proposes(UUID message) {
    if (forCustomer == null) {
      forCustomer = desk.forCustomer(new TicketId(view.getTicket().row().id()));
    }
    return forCustomer.contains(message);
  }

  /**
   * Where a case of the list is: "TOPdesk I 2601 0001, Applicatiebeheer, 2 d"; empty for nowhere.
   */
  public String brief(UUID ticket) {
    if (ofList == null) {
      ofList =
          desk.of(view.getShownIds()).stream()
              .collect(Collectors.groupingBy(h -> h.ticket().value()));
    }
    return ofList.getOrDefault(ticket, List.of()).stream()
        .filter(h -> h.state().live())
        .map(this::line)
        .collect(Collectors.joining("; "));
  }

  /** In one line: who has it, under which number, for how long. */
  public String line(Handover handover) {
    return Stream.of(
            name(handover),
            handover.addressee(),
            text("handover.state." + handover.state().code()),
            when.ago(handover.since()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** The receiver with its number: "TOPdesk I 2601 0001". */
  public String name(Handover handover) {
    var receiver = receiver(handover.receiver());
    var number = handover.remote().number();
    return number == null ? receiver : receiver + " " + number;
  }

  public String receiver(String code) {
    return text("handover." + code);
  }

  private String text(String key) {
    return Texts.get(language.getLocale(), key);
  }
}
