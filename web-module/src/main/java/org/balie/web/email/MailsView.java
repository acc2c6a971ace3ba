package org.balie.web.email;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balie.channel.email.MailView;
import org.balie.channel.email.MailView.Party;
import org.balie.channel.email.boundary.MailReading;
import org.balie.channel.email.boundary.MailReading.Found;
import org.balie.ticket.TicketId;

/** The mails behind the messages of the open ticket. */
@Named("mails")
@RequestScoped
public class MailsView {

  private static final int MOST_SHOWN = 20;
  private static final int LINES_OF_A_LONG_ONE = 12;

  @Inject MailReading reading;

  private final Map<UUID, Map<UUID, Found>> byTicket = new HashMap<>();

  /** The mail of a message; null when it came another way. */
  public Found of(UUID ticket, UUID message) {
    return byTicket.computeIfAbsent(ticket, this::load).get(message);
  }

  private Map<UUID, Found> load(UUID ticket) {
    return reading.ofTicket(new TicketId(ticket)).stream()
        .collect(Collectors.toMap(f -> f.line().message(), f -> f));
  }

  /** Addresses on one line; the rest of a long list is counted. */
  public String shown(List<Party> parties) {
    var names = parties.stream().limit(MOST_SHOWN).map(Party::shown).toList();
    var more = parties.size() - names.size();
    return String.join(", ", names) + (more > 0 ? " … +" + more : "");
  }

  public boolean hasImages(MailView view) {
    return view.html() != null && view.html().contains("data-balie-remote");
  }

  /** How much room the frame gets: it cannot tell its height itself. */
  public String size(MailView view) {
    var lines = view.visible().lines().count() + view.visible().length() / 90;
    return lines > 3L * LINES_OF_A_LONG_ONE
        ? "is-long"
        : lines > LINES_OF_A_LONG_ONE ? "is-medium" : "is-short";
  }
}
