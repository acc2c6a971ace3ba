package org.balie.handover.topdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.balie.content.ContentStore;
import org.balie.content.ContentTooLarge;
import org.balie.content.FileLimits;
import org.balie.content.SealedContent;
import org.balie.handover.Handover;
import org.balie.handover.HandoverId;
import org.balie.handover.Handovers;
import org.balie.handover.Handovers.Heard;
import org.balie.handover.Handovers.HeardFile;
import org.balie.handover.Handovers.Seen;
import org.balie.outbox.OutboxEntry;
import org.balie.outbox.OutboxHandler;
import org.balie.outbox.RetryLater;

/**
 * Reads an incident and its trail and brings what is new onto the case. What we wrote there
 * ourselves is left out, so nothing ever goes round.
 */
@ApplicationScoped
class Follow implements OutboxHandler {

  static final String TOPIC = "topdesk.follow";

  private static final Logger LOG = Logger.getLogger(Follow.class.getName());
  private static final Duration LATER = Duration.ofMinutes(10);

  @Inject Handovers handovers;
  @Inject IncidentReader reader;
  @Inject TopdeskClient topdesk;
  @Inject ContentStore contents;

  /** Which hand-over. */
  public record Order(UUID handover) {}

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
    var id = new HandoverId(entry.payloadAs(Order.class).handover());
    handovers.lookBegins(id);
    var handover = handovers.get(id);
    if (!handover.arrived()) {
      return;
    }
    try {
      look(handover);
    } catch (TopdeskRefused gone) {
      LOG.log(Level.INFO, "{0} cannot be looked at: {1}", args(handover, gone));
    } catch (RetryLater failed) {
      // Also a refused password: nobody sends a look again by hand once it was renewed.
      throw failed.hopeless() ? RetryLater.after(LATER, failed.getMessage()) : failed;
    }
  }

  private static Object[] args(Handover handover, TopdeskRefused gone) {
    return new Object[] {handover.reference(), gone.getMessage()};
  }

  /** The incident before its trail: what comes in between is seen by the next look. */
  private void look(Handover handover) {
    var incident = reader.byId(handover.remote().id());
    var entries =
        reader.trail(handover.remote().id()).stream()
            .filter(e -> !IncidentReader.isOurs(e, handover))
            .toList();
    var news =
        handovers.unknown(handover.id(), entries.stream().map(e -> e.getString("id")).toList());
    var open = new ArrayList<SealedContent>();
    try {
      var heard =
          entries.stream()
              .filter(e -> news.contains(e.getString("id")))
              .map(e -> heard(e, open))
              .toList();
      handovers.seen(
          handover.id(),
          new Seen(
              IncidentReader.remote(incident),
              IncidentReader.name(incident, "operatorGroup"),
              IncidentReader.flag(incident, "completed"),
              IncidentReader.flag(incident, "closed"),
              heard));
    } finally {
      open.forEach(SealedContent::close);
    }
  }

  private Heard heard(JsonObject entry, List<SealedContent> open) {
    var author =
        Stream.of("operator", "person")
            .map(who -> IncidentReader.name(entry, who))
            .filter(name -> name != null)
            .findFirst()
            .orElse("TOPdesk");
    var fileName = IncidentReader.text(entry, "fileName");
    return new Heard(
        entry.getString("id"),
        IncidentReader.written(entry),
        author,
        fileName.isEmpty() ? words(entry) : fileName,
        !IncidentReader.flag(entry, "invisibleForCaller") && fileName.isEmpty(),
        fileName.isEmpty() ? List.of() : file(entry, fileName, open));
  }

  private static String words(JsonObject entry) {
    var memo = IncidentReader.text(entry, "memoText");
    var text =
        memo.isEmpty()
            ? IncidentReader.text(entry, "plainText") + IncidentReader.text(entry, "title")
            : TrailText.plain(memo);
    return text.isBlank() ? "–" : text;
  }

  /** Streamed into the vault; a file that is too large is told of and left where it is. */
  private List<HeardFile> file(JsonObject entry, String name, List<SealedContent> open) {
    try {
      var sealed = topdesk.download(entry.getString("downloadUrl"), bytes -> sealed(bytes, name));
      open.add(sealed);
      return List.of(new HeardFile(name, sealed));
    } catch (ContentTooLarge tooLarge) {
      return List.of();
    }
  }

  private SealedContent sealed(InputStream bytes, String name) throws IOException {
    return contents.seal(bytes, FileLimits.ONE, "application/octet-stream", name);
  }
}
