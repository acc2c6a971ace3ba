package org.balie.news;

import org.balie.platform.BalieException;

/** News of a team is published by its team leads, news of everybody by knowledge editors. */
public class NotYourNews extends BalieException {

  private static final long serialVersionUID = 1L;

  public NotYourNews() {
    super("news.not-yours", 403);
  }
}
