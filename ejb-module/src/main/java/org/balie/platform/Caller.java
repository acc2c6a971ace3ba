package org.balie.platform;

/**
 * Who is calling on this thread. Message-driven beans and timers have no caller: there it is the
 * system.
 */
public interface Caller {

  Actor actor();

  boolean hasRole(String role);
}
