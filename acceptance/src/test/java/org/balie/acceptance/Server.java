package org.balie.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The process of the server: ended the hard way, and started by the script everybody uses. */
public final class Server {

  private static final String PID = "PAYARA_PID=";

  private Server() {}

  private static long pid() {
    try (var lines = Files.lines(Path.of(Place.of("BALIE_RUN_DIR"), "demo.env"))) {
      return lines
          .filter(line -> line.startsWith(PID))
          .mapToLong(line -> Long.parseLong(line.substring(PID.length())))
          .findFirst()
          .orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static void kill() {
    var process = ProcessHandle.of(pid()).orElseThrow();
    process.destroyForcibly();
    Eventually.within(Duration.ofSeconds(10), process::isAlive, alive -> !alive);
  }

  public static void start() throws IOException, InterruptedException {
    var words = new File("target", "restart.log");
    var run =
        new ProcessBuilder(Place.of("BALIE_RUN"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(words))
            .start();
    if (run.waitFor() != 0) {
      throw new AssertionError(
          "The server does not come up again: " + Files.readString(words.toPath()));
    }
  }
}
