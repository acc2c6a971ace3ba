package org.balie.channel.waiting.control;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.balie.channel.waiting.NobodySignedIn;
import org.balie.channel.waiting.NothingWaits;
import org.balie.channel.waiting.entity.WaitingMessage;
import org.balie.channel.waiting.entity.WaitingVisit;
import org.balie.ticket.TicketThreads;

/** Who is at the page, and what they may open. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Visits {

  @Inject WaitingRepository waiting;
  @Inject Secrets secrets;
  @Inject TicketThreads tickets;
  @Inject Clock clock;

  /**
   * The message behind a link.
   *
   * @throws NothingWaits when nobody can open it
   */
  public WaitingMessage message(String link) {
    return waiting.byLink(link).filter(m -> m.open(clock.instant())).orElseThrow(NothingWaits::new);
  }

  /** The same for a change: the case is locked first, as everybody does. */
  public WaitingMessage locked(String link) {
    var message = message(link);
    tickets.takeTurn(message.ticket());
    if (!waiting.locked(message).open(clock.instant())) {
      throw new NothingWaits();
    }
    return message;
  }

  /** Begins one; returns what the browser shows from now on. */
  public String begin(WaitingMessage message) {
    var visit = secrets.visit();
    waiting.add(new WaitingVisit(secrets.visitKey(visit), message.id(), clock.instant()));
    return visit;
  }

  /**
   * Somebody did something who gave the code before.
   *
   * @throws NobodySignedIn when their time is over
   */
  public void heard(WaitingMessage message, String shown) {
    find(shown)
        .filter(v -> v.message().equals(message.id()) && v.here(clock.instant()))
        .orElseThrow(NobodySignedIn::new)
        .heard(clock.instant());
  }

  public void end(String shown) {
    find(shown).ifPresent(waiting::end);
  }

  private Optional<WaitingVisit> find(String shown) {
    return shown == null ? Optional.empty() : waiting.visit(secrets.visitKey(shown));
  }
}
