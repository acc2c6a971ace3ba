package org.balie.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.balie.customer.CustomerCard;
import org.balie.customer.boundary.CardMergeDesk;
import org.balie.customer.boundary.CustomerDesk;
import org.balie.platform.InvalidInput;
import org.balie.platform.NotFound;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Notice;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The card beside another one that may be the same customer's. */
@Named
@RequestScoped
public class CardMergeView {

  private static final String CARD = "customer?id=";

  @Inject @Param UUID id;

  @Inject
  @Param(name = "with")
  UUID with;

  @Inject CardMergeDesk desk;
  @Inject CustomerDesk cards;
  @Inject Attempt attempt;
  @Inject Notice notice;

  private CustomerCard other;
  private UUID chosen;

  /** The other card; null while none was chosen, or it is the same. */
  public CustomerCard getOther() {
    if (other == null && with != null && id != null) {
      other = find();
    }
    return other;
  }

  private CustomerCard find() {
    try {
      var found = cards.card(with);
      return found.id().equals(cards.card(id).id()) || found.masked() ? null : found;
    } catch (NotFound nobody) {
      return null;
    }
  }

  /** Both, that of the page first. */
  public List<CustomerCard> getBoth() {
    return List.of(cards.card(id), getOther());
  }

  public void compare() {
    if (attempt.to(this::checkChosen, null)) {
      Faces.redirect(CARD + "%s&with=%s", id.toString(), chosen.toString());
    }
  }

  private void checkChosen() {
    if (chosen == null) {
      throw new InvalidInput("/chosen", "customer.invalid.nobody-chosen");
    }
    if (cards.card(chosen).id().equals(cards.card(id).id())) {
      throw new InvalidInput("/chosen", "customer.invalid.itself");
    }
  }

  /** The one that stays is shown. */
  public void keep(UUID kept) {
    var gone = kept.equals(with) ? id : with;
    if (attempt.to(() -> desk.merge(gone, kept), null)) {
      notice.go(CARD + kept, "customer.done.merged");
    }
  }

  public void part(UUID merge) {
    if (attempt.to(() -> desk.part(merge), null)) {
      notice.reload("customer.done.parted");
    }
  }

  public void tellApart(UUID card) {
    if (attempt.to(() -> desk.tellApart(id, card), null)) {
      notice.go(CARD + id, "customer.done.told-apart");
    }
  }

  public UUID getChosen() {
    return chosen;
  }

  public void setChosen(UUID chosen) {
    this.chosen = chosen;
  }
}
