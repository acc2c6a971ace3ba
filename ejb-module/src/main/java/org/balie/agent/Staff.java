package org.balie.agent;

import java.util.List;

/**
 * Everybody who ever signed in, with what they may do. Needs no role itself: boundaries that give
 * it away name theirs.
 */
public interface Staff {

  /** By name, switched off or not. */
  List<UserCard> everybody();
}
