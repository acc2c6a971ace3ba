package org.balie.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;

/**
 * The windows that the person in front of the screen has open on this node, on whatever machine. A
 * channel of their own: the one of the tickets is everybody's, and Faces tells its messages to all.
 */
@RequestScoped
public class OwnWindows {

  @Inject
  @Push(channel = "own")
  PushContext screens;

  @Inject Me me;

  /** The strip of tabs looks so now; a window whose strip looks different asks for it. */
  public void tabsAre(String state) {
    screens.send(state, me.getKey());
  }

  /** There is another tab; every window asks for the strip. */
  public void tabsChanged() {
    tabsAre("?");
  }
}
