package org.balie.presence.boundary;

import org.balie.presence.Doing;

/** Somebody with a case in front of them. */
public record Present(String name, Doing doing) {

  /**
   * As the database counts it.
   *
   * @param replying 1 when one of their windows replies, else 0
   */
  public Present(String name, int replying) {
    this(name, replying > 0 ? Doing.REPLYING : Doing.VIEWING);
  }
}
