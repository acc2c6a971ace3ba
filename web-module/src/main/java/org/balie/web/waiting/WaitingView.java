package org.balie.web.waiting;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.balie.channel.waiting.WaitingLine;
import org.balie.channel.waiting.boundary.WaitingDesk;
import org.balie.platform.Texts;
import org.balie.ticket.TicketId;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Language;
import org.balie.web.platform.Notice;
import org.balie.web.platform.When;
import org.omnifaces.cdi.Param;

/** What waits for the customer of the open ticket, and whether a reply can. */
@Named("waiting")
@RequestScoped
public class WaitingView {

  @Inject
  @Param(name = "id")
  UUID id;

  @Inject WaitingDesk desk;
  @Inject Attempt attempt;
  @Inject Notice notice;
  @Inject Language language;
  @Inject When when;

  private final Map<String, String> codes = new HashMap<>();
  private final Map<UUID, Map<UUID, WaitingLine>> byTicket = new HashMap<>();

  /** Where the code would go; empty when a reply to this address cannot wait for the customer. */
  public String codeTo(UUID ticket, String told) {
    return codes.computeIfAbsent(
        told, address -> desk.codeTo(new TicketId(ticket), address).orElse(""));
  }

  /** Null for a message that never waited. */
  public WaitingLine line(UUID ticket, UUID message) {
    return byTicket.computeIfAbsent(ticket, this::load).get(message);
  }

  private Map<UUID, WaitingLine> load(UUID ticket) {
    return desk.lines(new TicketId(ticket)).stream()
        .collect(toMap(WaitingLine::message, line -> line));
  }

  /** How it stands. */
  public String words(WaitingLine line) {
    var key = "waiting.state." + line.state().code();
    return switch (line.state()) {
      case WAITING -> text(key, when.full(line.until()));
      case READ -> text(key, when.full(line.readAt()));
      case EXPIRED ->
          line.readAt() == null ? text(key) : text(key + ".read", when.full(line.readAt()));
      default -> text(key);
    };
  }

  private String text(String key, Object... arguments) {
    return Texts.get(language.getLocale(), key, arguments);
  }

  public void withdraw(UUID message) {
    if (attempt.to(() -> desk.withdraw(new TicketId(id), message), null)) {
      notice.reload("waiting.done.withdrawn");
    }
  }
}
