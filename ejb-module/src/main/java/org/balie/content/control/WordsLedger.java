package org.balie.content.control;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.balie.content.ContentId;
import org.balie.content.ContentInfo;
import org.balie.content.ContentStore;
import org.balie.content.WordsTaken;
import org.balie.content.entity.FileReading;
import org.balie.text.FileText;

/** The transactions around the reading of a file; the reading itself is in none. */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class WordsLedger {

  private static final Duration PAUSE = Duration.ofMinutes(1);

  @Inject FileWordsRepository words;
  @Inject ContentRepository contents;
  @Inject ContentStore store;
  @Inject Event<WordsTaken> taken;
  @Inject Clock clock;

  /**
   * A file lent to a worker.
   *
   * @param attempt proves it when settling
   */
  public record Lent(ContentInfo file, int attempt) {}

  /**
   * Lends the newest file that waits.
   *
   * @param since only what was wanted from then on
   * @param lease afterwards somebody else may take it
   */
  public Optional<Lent> lend(Instant since, Duration lease) {
    var now = clock.instant();
    for (var next = words.next(since, now); next.isPresent(); next = words.next(since, now)) {
      var reading = next.get();
      if (!reading.exhausted()) {
        var file = contents.get(reading.content()).info();
        return Optional.of(new Lent(file, reading.take(now.plus(lease))));
      }
      reading.unreadable("never came to an end", now);
    }
    return Optional.empty();
  }

  public InputStream open(ContentId file) throws IOException {
    return store.openScanned(file);
  }

  public void settle(Lent lent, FileText text) {
    var now = clock.instant();
    held(lent)
        .ifPresent(
            reading -> {
              switch (text.kind()) {
                case READ -> {
                  reading.read(kept(text.text()), now);
                  taken.fire(new WordsTaken(reading.content()));
                }
                case NOTHING -> reading.nothing(now);
                case UNREADABLE -> reading.unreadable(text.reason(), now);
              }
            });
  }

  private ContentId kept(String text) {
    var bytes = text.getBytes(UTF_8);
    try (var sealed = store.sealText(new ByteArrayInputStream(bytes), bytes.length, "text/plain")) {
      return store.keepText(sealed);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Its reader was lost over it. */
  public void broke(Lent lent, String how) {
    var now = clock.instant();
    held(lent).ifPresent(reading -> reading.broke(how, now.plus(PAUSE), now));
  }

  /** Nobody could begin with it. */
  public void giveBack(Lent lent) {
    held(lent).ifPresent(reading -> reading.giveBack(clock.instant().plus(PAUSE)));
  }

  private Optional<FileReading> held(Lent lent) {
    return words.lock(lent.file().id()).filter(reading -> reading.isOn(lent.attempt()));
  }

  public long count(FileReading.State state) {
    return words.count(state);
  }

  /** Since when the oldest file waits, in seconds; 0 when none does. */
  public long oldestSeconds() {
    return words
        .oldestWaiting()
        .map(since -> Duration.between(since, clock.instant()).toSeconds())
        .orElse(0L);
  }
}
