package org.balie.handover.topdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.balie.handover.Handovers;
import org.balie.outbox.RetryLater;

/**
 * Asks TOPdesk which of our incidents changed, with an overlap, by TOPdesk's clock. This is what is
 * relied on; the callback only makes it faster.
 */
@ApplicationScoped
public class Poll {

  private static final Duration OVERLAP = Duration.ofMinutes(5);

  @Inject IncidentReader reader;
  @Inject Handovers handovers;
  @Inject TopdeskLedger ledger;
  @Inject Clock clock;

  public void ask() {
    try {
      var since = ledger.cursor().orElseGet(() -> clock.instant().minus(OVERLAP));
      var changed = reader.pages(question(since.minus(OVERLAP)));
      changed.forEach(this::lookWhenNewer);
      changed.stream()
          .map(Poll::modified)
          .max(Instant::compareTo)
          .filter(last -> last.isAfter(since))
          .ifPresent(ledger::cursor);
      ledger.sign("poll", true, String.valueOf(changed.size()));
    } catch (RetryLater | TopdeskRefused failed) {
      ledger.sign("poll", false, failed.getMessage());
    }
  }

  private static String question(Instant since) {
    var query = "modificationDate=ge=" + since + ";externalNumber=sw='B-'";
    return "/incidents?all=true&pageStart=0&pageSize=100&fields=id,modificationDate"
        + "&sort=modificationDate:asc&query="
        + IncidentReader.encoded(query);
  }

  private void lookWhenNewer(JsonObject incident) {
    handovers
        .byRemoteId(Topdesk.CODE, incident.getString("id"))
        .filter(known -> known.remote().modified().isBefore(modified(incident)))
        .ifPresent(ledger::look);
  }

  private static Instant modified(JsonObject incident) {
    return IncidentReader.time(incident.getString("modificationDate"));
  }
}
