package org.balie.content;

import java.util.UUID;

/** Names stored bytes: a received original, an attachment. */
public record ContentId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
