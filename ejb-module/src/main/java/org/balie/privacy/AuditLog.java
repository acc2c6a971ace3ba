package org.balie.privacy;

import org.balie.platform.Actor;

/**
 * Who did or read what: action, object, result, actor, origin and time (BIO 8.15.01). Entries are
 * appended in the transaction of the caller, so what was rolled back was not done; {@link #refused}
 * has a transaction of its own.
 */
public interface AuditLog {

  /**
   * Something was done or read by the caller on this thread.
   *
   * @param action as {@code component.verb}, for example {@code ticket.read}
   * @param object what it was done to, as {@code kind/id}; never personal data
   * @param detail more, in plain words without secrets or personal data; may be empty
   */
  void done(String action, String object, String detail);

  /**
   * As {@link #done}, by somebody who is not the caller of this thread, for example during sign-in.
   */
  void doneBy(Actor actor, String action, String object, String detail);

  /** Something was tried and refused. Kept even when the caller's transaction rolls back. */
  void refused(Actor actor, String action, String object, String detail);
}
