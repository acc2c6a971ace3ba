package org.balie.handover.topdesk.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.balie.content.ContentNotOpenable;
import org.balie.content.ContentStore;
import org.balie.content.ScanState;
import org.balie.handover.Handover;
import org.balie.handover.HandoverState;
import org.balie.handover.Handovers;
import org.balie.handover.Handovers.Outgoing;
import org.balie.outbox.OutboxEntry;
import org.balie.outbox.OutboxHandler;
import org.balie.outbox.RetryLater;

/**
 * Adds a text or a file of ours to an incident, once: TOPdesk knows no key for them, so after any
 * doubt its trail is read for our mark, or for the name and size of the file.
 */
@ApplicationScoped
class AddToIncident implements OutboxHandler {

  static final String TOPIC = "topdesk.add";

  @Resource ContextService contexts;

  @Inject Handovers handovers;
  @Inject IncidentReader reader;
  @Inject TopdeskClient topdesk;
  @Inject ContentStore contents;

  /** Which text or file. */
  public record Order(UUID entry) {}

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public String queue() {
    return Topdesk.QUEUE;
  }

  @Override
  public void handle(OutboxEntry entry) {
    var outgoing = handovers.outgoing(entry.payloadAs(Order.class).entry());
    var handover = handovers.get(outgoing.handover());
    if (!handover.arrived() && handover.state() == HandoverState.WITHDRAWN) {
      return;
    }
    if (!handover.arrived()) {
      // The hand-over itself was discarded: there is nothing to add to.
      throw RetryLater.never("The case did not reach TOPdesk", null);
    }
    try {
      if (entry.attempt() == 1 && outgoing.fresh() || !isThere(handover, outgoing)) {
        add(handover, outgoing);
      }
      handovers.told(outgoing.id());
    } catch (TopdeskRefused refused) {
      throw refused.forGood();
    }
  }

  private boolean isThere(Handover handover, Outgoing outgoing) {
    return reader.trail(handover.remote().id()).stream()
        .filter(seen -> IncidentReader.isOurs(seen, handover))
        .anyMatch(
            seen ->
                outgoing.file() == null
                    ? TrailText.plain(IncidentReader.text(seen, "memoText"))
                        .endsWith(outgoing.mark())
                    : isFile(seen, outgoing));
  }

  /** By its mark; where TOPdesk does not tell the description, by name and size. */
  private static boolean isFile(JsonObject seen, Outgoing outgoing) {
    var description = IncidentReader.text(seen, "description");
    return description.isEmpty()
        ? IncidentReader.text(seen, "fileName").equals(outgoing.file().name())
            && seen.getInt("size", -1) == outgoing.file().size()
        : description.equals(outgoing.mark());
  }

  private void add(Handover handover, Outgoing outgoing) {
    var path = "/incidents/id/" + IncidentReader.encoded(handover.remote().id());
    if (outgoing.file() == null) {
      topdesk.put(
          path,
          Json.createObjectBuilder()
              .add("action", TrailText.marked(outgoing.text(), outgoing.mark()))
              .add("actionInvisibleForCaller", true)
              .build());
    } else {
      attach(path + "/attachments", outgoing);
    }
  }

  private void attach(String path, Outgoing outgoing) {
    var file = outgoing.file();
    if (file.scan() == ScanState.PENDING) {
      throw RetryLater.because("The malware scanner has not seen the file yet", null);
    }
    var upload = new Upload(file, outgoing.mark());
    try (var bytes = contents.openScanned(file.content())) {
      var ours = InContext.of(bytes, contexts);
      topdesk.upload(path, upload.contentType(), upload.body(() -> ours));
    } catch (ContentNotOpenable closed) {
      throw RetryLater.never("The malware scanner does not let the file go", closed);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void parked(OutboxEntry entry, String reason) {
    handovers.tellingFailed(entry.payloadAs(Order.class).entry(), reason);
  }
}
