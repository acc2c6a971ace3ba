package org.balie.handover.topdesk.control;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balie.handover.Handover;
import org.balie.handover.Handovers;
import org.balie.handover.topdesk.TopdeskDelivery;
import org.balie.handover.topdesk.TopdeskItem;
import org.balie.handover.topdesk.TopdeskSign;
import org.balie.outbox.Outbox;
import org.balie.platform.Ids;

/** The transactions of this receiver, each on its own. */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class TopdeskLedger {

  private static final int LONGEST_DETAIL = 1_000;

  @Inject TopdeskRepository rows;
  @Inject Handovers handovers;
  @Inject Outbox outbox;
  @Inject Clock clock;

  public void sign(String name, boolean good, String detail) {
    var text = detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
    rows.sign(new TopdeskSign(name, good, clock.instant(), text));
  }

  /** Up to when TOPdesk was asked for changes, by its own clock. */
  public Optional<Instant> cursor() {
    return rows.sign("cursor").map(TopdeskSign::at);
  }

  public void cursor(Instant upTo) {
    rows.sign(new TopdeskSign("cursor", true, upTo, ""));
  }

  public Optional<TopdeskSign> signOf(String name) {
    return rows.sign(name);
  }

  public List<TopdeskSign> signs() {
    return rows.signs();
  }

  public List<TopdeskDelivery> deliveries(int most) {
    return rows.deliveries(most);
  }

  public List<TopdeskItem> items() {
    return rows.items();
  }

  public void keep(List<TopdeskItem> items) {
    rows.replace(items);
    sign("lists", true, String.valueOf(items.size()));
  }

  /** Stores the wish to look at an incident, unless somebody wished it already. */
  public void look(Handover handover) {
    if (handovers.askLook(handover.id())) {
      // A key of its own: a look that failed for good must not hold up the next one.
      outbox.add(
          Follow.TOPIC, "topdesk-look/" + Ids.next(), new Follow.Order(handover.id().value()));
    }
  }

  /** Stores the wish for one of the jobs that speak with TOPdesk. */
  public void wish(String topic) {
    outbox.add(topic, topic, new Wish(clock.instant().toString()));
  }

  /** When it was wished. */
  public record Wish(String at) {}

  public void delivered(String outcome, String number, String address) {
    rows.add(new TopdeskDelivery(clock.instant(), outcome, number, address));
  }

  public void forgetDeliveriesBefore(Instant time) {
    rows.removeDeliveriesBefore(time);
  }
}
