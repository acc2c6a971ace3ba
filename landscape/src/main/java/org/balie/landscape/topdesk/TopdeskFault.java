package org.balie.landscape.topdesk;

import org.balie.landscape.http.Fault;

/** What TOPdesk can be told to do wrong: towards its callers, and in telling of changes. */
public enum TopdeskFault implements Fault {
  DOWN("closes its port"),
  HANG("takes requests and answers none"),
  ERROR("answers 500 with an empty body"),
  ERROR_PAGE("answers 502 with a page of a proxy"),
  BUSY("answers 429 and asks for two seconds"),
  PASSWORD_EXPIRED("knows no application password any more"),
  COMMIT_THEN_RESET("does what it is asked and cuts the connection instead of answering"),
  RANDOM("one in eight requests ends in one of these, chosen by chance"),
  EVENTS_LOST("tells nobody of changes"),
  EVENTS_TWICE("tells of every change twice"),
  EVENTS_SHUFFLED("tells of changes late and out of order"),
  EVENTS_WRONG_SECRET("proves itself with a wrong secret"),
  EVENTS_BROKEN("sends broken JSON");

  private final String effect;

  TopdeskFault(String effect) {
    this.effect = effect;
  }

  @Override
  public String effect() {
    return effect;
  }
}
