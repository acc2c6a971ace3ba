package org.balie.worktab;

/** What a work tab shows. */
public enum WorkTabKind {
  TICKET,
  /** A case by hand that is being written. */
  CASE
}
