package org.balie.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.balie.customer.CardChanged;
import org.balie.customer.CardsMerged;
import org.balie.customer.CardsParted;
import org.balie.customer.entity.CardMerge;
import org.balie.platform.InvalidInput;
import org.balie.platform.NotFound;

/** Makes one card of two, and two of one again. */
@ApplicationScoped
public class CardMerging {

  @Inject CustomerRepository customers;
  @Inject CardMergeRepository merges;
  @Inject Event<CardsMerged> merged;
  @Inject Event<CardsParted> parted;
  @Inject Event<CardChanged> changed;
  @Inject Clock clock;

  /**
   * Ways, cases and contacts of the one go to the other. A protected identity stays one.
   *
   * @throws InvalidInput for a card with itself
   */
  public CardMerge merge(UUID goneId, UUID keptId, UUID agent) {
    var first = customers.find(goneId).orElseThrow(() -> new NotFound("customer/" + goneId)).id();
    var second = customers.find(keptId).orElseThrow(() -> new NotFound("customer/" + keptId)).id();
    if (first.equals(second)) {
      throw new InvalidInput("/other", "customer.invalid.itself");
    }
    lockBoth(first, second);
    var gone = customers.itself(first);
    var kept = customers.itself(second);
    kept.protect(kept.isProtected() || gone.isProtected());
    gone.goOnIn(second);
    var merge = new CardMerge(first, second, agent, clock.instant());
    var ways = merges.waysOf(first);
    merges.move(ways, first, second);
    merges.pointTo(first, second);
    var event = new CardsMerged(first, second);
    merged.fire(event);
    merge.moved(ways);
    merge.moved(event.moved());
    merges.add(merge);
    merges.forget();
    changed.fire(new CardChanged(second));
    return merge;
  }

  /** In one order, so that two people who merge the same cards do not wait for each other. */
  private void lockBoth(UUID one, UUID other) {
    var swapped = one.compareTo(other) > 0;
    customers.lock(swapped ? other : one);
    customers.lock(swapped ? one : other);
  }

  /**
   * The other way round; what the card got since stays where it is.
   *
   * @throws InvalidInput when the card it went on in was itself merged since
   */
  public CardMerge part(UUID id, UUID agent) {
    var merge = merges.find(id).orElseThrow(() -> new NotFound("customer-merge/" + id));
    if (merge.undone() || customers.itself(merge.kept()).mergedInto().isPresent()) {
      throw new InvalidInput("/merge", "customer.invalid.parted");
    }
    lockBoth(merge.kept(), merge.gone());
    var gone = customers.itself(merge.gone());
    gone.goOnIn(null);
    merge.undo(agent, clock.instant());
    var moved = merge.moved();
    merges.move(moved, merge.kept(), merge.gone());
    bringBack(merge.gone(), merge.gone());
    parted.fire(new CardsParted(merge.gone(), merge.kept(), moved));
    merges.forget();
    changed.fire(new CardChanged(merge.kept()));
    changed.fire(new CardChanged(merge.gone()));
    return merge;
  }

  /** What had been merged into the card before goes with it. */
  private void bringBack(UUID card, UUID root) {
    for (var below : merges.into(card)) {
      customers.itself(below.gone()).goOnIn(root);
      bringBack(below.gone(), root);
    }
  }
}
