package org.balie.topic;

import org.balie.platform.BalieException;

/** Favourites of a team are kept by a team lead who belongs to it. */
public class NotYourTeam extends BalieException {

  private static final long serialVersionUID = 1L;

  public NotYourTeam() {
    super("topic.not-your-team", 403);
  }
}
