package org.balie.customer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Two cards turned out to be one customer's. Whoever hears it moves what belongs to the one that is
 * gone, in the same transaction, and tells what it moved, so that it can be undone.
 */
public final class CardsMerged {

  private final UUID gone;
  private final UUID kept;
  private final List<UUID> moved = new ArrayList<>();

  public CardsMerged(UUID gone, UUID kept) {
    this.gone = gone;
    this.kept = kept;
  }

  public UUID gone() {
    return gone;
  }

  public UUID kept() {
    return kept;
  }

  public void moved(Collection<UUID> ids) {
    moved.addAll(ids);
  }

  public List<UUID> moved() {
    return List.copyOf(moved);
  }
}
