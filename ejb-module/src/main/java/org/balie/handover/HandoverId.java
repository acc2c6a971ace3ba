package org.balie.handover;

import java.io.Serializable;
import java.util.UUID;

/** Names a hand-over inside the product; people and receivers use its reference. */
public record HandoverId(UUID value) implements Serializable {

  @Override
  public String toString() {
    return value.toString();
  }
}
