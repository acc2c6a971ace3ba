package org.balie.phrase;

import org.balie.platform.BalieException;

/** Phrases of a team are kept by its team leads, those of everybody by knowledge editors. */
public class NotYourPhrase extends BalieException {

  private static final long serialVersionUID = 1L;

  public NotYourPhrase() {
    super("phrase.not-yours", 403);
  }
}
