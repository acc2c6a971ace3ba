package org.balie.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import java.util.ConcurrentModificationException;

/**
 * The windows that the person in front of the screen has open on this node, on whatever machine. A
 * channel of their own: the one of the tickets is everybody's, and Faces tells its messages to all.
 */
@RequestScoped
public class OwnWindows {

  private static final int TRIES = 3;

  @Inject
  @Push(channel = "own")
  PushContext screens;

  @Inject Me me;

  /** The strip of tabs looks so now; a window whose strip looks different asks for it. */
  public void tabsAre(String state) {
    for (var tries = 1; !told(state) && tries < TRIES; tries++) {
      Thread.onSpinWait();
    }
  }

  /**
   * Mojarra walks through the windows of a person in a map that a window which opens at the same
   * moment changes ({@code WebsocketUserManager}): no reason to show nobody the page.
   */
  private boolean told(String state) {
    try {
      screens.send(state, me.getKey());
      return true;
    } catch (ConcurrentModificationException opening) {
      return false;
    }
  }

  /** There is another tab; every window asks for the strip. */
  public void tabsChanged() {
    tabsAre("?");
  }
}
