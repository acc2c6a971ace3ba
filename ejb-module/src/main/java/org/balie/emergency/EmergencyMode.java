package org.balie.emergency;

/**
 * Whether the emergency sign-in is on, the same on every node. Asked by whoever shows or guards it.
 */
public interface EmergencyMode {

  /** As it is this moment: what the server's file and the database say. */
  EmergencyState now();

  /** As it was at most a few seconds ago, without a question to the database; for banners. */
  EmergencyState lately();
}
