package org.balie.content.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.balie.content.ContentInfo;
import org.balie.text.FileText;
import org.balie.text.ReadingBroke;
import org.balie.text.ReadingLimits;
import org.balie.text.TextProcess;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The reading process of this server. There is none while nothing is to be read: it begins with a
 * file and goes after a while without one, or with the product.
 */
@ApplicationScoped
public class TextWorker {

  private static final Logger LOG = Logger.getLogger(TextWorker.class.getName());
  private static final Duration PAUSE = Duration.ofMinutes(1);

  @Inject
  @ConfigProperty(name = "balie.text.enabled", defaultValue = "true")
  boolean enabled;

  @Inject
  @ConfigProperty(name = "balie.text.directory")
  Optional<String> directory;

  @Inject
  @ConfigProperty(name = "balie.text.launcher")
  Optional<String> launcher;

  @Inject
  @ConfigProperty(name = "balie.text.heap", defaultValue = "256m")
  String heap;

  @Inject
  @ConfigProperty(name = "balie.text.time", defaultValue = "PT30S")
  Duration time;

  @Inject
  @ConfigProperty(name = "balie.text.most", defaultValue = "300000")
  int most;

  @Inject
  @ConfigProperty(name = "balie.text.idle", defaultValue = "PT5M")
  Duration idle;

  @Resource ManagedScheduledExecutorService watch;

  @Inject Clock clock;

  private TextProcess process;
  private Instant used = Instant.EPOCH;
  private Instant notBefore = Instant.EPOCH;
  private long starts;
  private boolean stopped;

  /** Whether it makes sense to look for a file now. */
  synchronized boolean ready() {
    return enabled && !stopped && !clock.instant().isBefore(notBefore);
  }

  /** How long a file is in its hands at most, and some more. */
  Duration lease() {
    return time.plus(PAUSE);
  }

  /**
   * Has the process there.
   *
   * @throws IOException when it cannot be started; it is not tried again for a while
   */
  synchronized void start() throws IOException {
    try {
      if (process == null) {
        process = made();
      }
      if (!process.runs()) {
        starts++;
        process.start();
      }
      used = clock.instant();
    } catch (IOException failed) {
      notBefore = clock.instant().plus(PAUSE);
      throw failed;
    }
  }

  private TextProcess made() throws IOException {
    var folder = folder();
    if (!Files.isDirectory(folder)) {
      throw new IOException("There is no folder " + folder);
    }
    return new TextProcess(
        launcher.map(l -> List.of(l.strip().split("\\s+"))).orElse(List.of()),
        folder + "/*",
        new ReadingLimits(heap, time, most),
        watch);
  }

  /** Beside the folder that has our side of the process, where the server unpacked the product. */
  private Path folder() throws IOException {
    if (directory.isPresent()) {
      return Path.of(directory.get());
    }
    var source = TextProcess.class.getProtectionDomain().getCodeSource();
    try {
      return Path.of(source.getLocation().toURI()).resolve("../../text").normalize();
    } catch (URISyntaxException impossible) {
      throw new IOException(impossible);
    }
  }

  FileText read(ContentInfo file, InputStream bytes) throws IOException, ReadingBroke {
    return process.read(file.mediaType(), file.size(), bytes);
  }

  /** Ends the process when nothing was read for a while. */
  public synchronized void rest() {
    if (process != null && process.runs() && clock.instant().isAfter(used.plus(idle))) {
      process.rest();
      LOG.log(Level.FINE, "Nothing is to be read; the reading process ends");
    }
  }

  /** How often a process was begun since the start of the server. */
  public synchronized long starts() {
    return starts;
  }

  /** For good: the product goes. */
  @PreDestroy
  public synchronized void stop() {
    stopped = true;
    if (process != null) {
      process.close();
    }
  }
}
