package org.balie.content.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import org.balie.content.ContentId;
import org.balie.content.ContentScanned;
import org.balie.content.ContentStore;
import org.balie.content.FileWords;
import org.balie.content.ScanState;
import org.balie.content.entity.FileReading;

/** Keeps the words of files as content of their own, encrypted like what they were taken from. */
@ApplicationScoped
public class WordsBook implements FileWords {

  @Inject FileWordsRepository words;
  @Inject ContentStore store;
  @Inject Clock clock;

  @Override
  public void want(ContentId file, Instant since) {
    if (words.find(file).isEmpty()) {
      words.add(new FileReading(file, since, clock.instant()));
    }
  }

  @Override
  public String of(ContentId file) {
    return words.find(file).flatMap(FileReading::words).map(this::text).orElse("");
  }

  private String text(ContentId words) {
    try (var bytes = store.open(words)) {
      return new String(bytes.readAllBytes(), UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Nobody ever opens it, and so nobody reads it. */
  void on(@Observes ContentScanned event) {
    if (event.verdict() == ScanState.INFECTED) {
      words.find(event.content()).ifPresent(reading -> reading.nothing(clock.instant()));
    }
  }
}
