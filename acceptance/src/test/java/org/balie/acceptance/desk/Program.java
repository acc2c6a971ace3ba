package org.balie.acceptance.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Another program of this machine. */
final class Program {

  private Program() {}

  /** Runs it to its end in a folder; what it said is told when it fails. */
  static void run(Path folder, List<String> command) {
    try {
      var said = Files.createTempFile(folder, "said", ".log");
      var run =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      if (run.waitFor() != 0) {
        throw new AssertionError(command.get(0) + ": " + Files.readString(said));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
