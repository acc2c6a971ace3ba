package org.balie.signal;

import java.time.Instant;
import java.util.UUID;

/** The servers that work on this database; each says in {@code node_beat} that it lives. */
public interface Nodes {

  /** This run of this server: another one after every start. */
  UUID self();

  /** Who was not heard of since then is dead: six times in a row it should have been. */
  Instant deadBefore();
}
