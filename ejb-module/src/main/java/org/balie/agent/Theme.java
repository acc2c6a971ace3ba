package org.balie.agent;

/** How the screens look. */
public enum Theme {
  SYSTEM,
  LIGHT,
  DARK
}
