package org.balie.landscape.topdesk;

import java.util.List;

/**
 * The simulated TOPdesk: its port, the operator that Balie is, and whom it tells of changes.
 *
 * @param mailboxes addresses of second-line mailboxes that people read on the mail pages
 */
public record TopdeskSettings(
    int port, String user, String password, Callback callback, List<String> mailboxes) {

  /** Where the event engine posts to, and with what it proves itself. */
  public record Callback(String url, String user, String secret) {}
}
