package org.balie.agent;

/** Ends sessions of people, on every node, in the caller's transaction. */
public interface Sessions {

  /** Returns how many ended. */
  int endAll(SessionKind kind);
}
