package org.balie.acceptance.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.balie.acceptance.Place;

/** What an administrator does on the server itself. */
final class Server {

  private Server() {}

  static void addAccount(String name, String password) {
    try {
      var file = Files.createTempFile("balie", ".password");
      try {
        Files.writeString(file, password + "\n");
        emergency("add-account", name, file.toString());
      } finally {
        Files.delete(file);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  static void emergency(String... words) {
    var command = new ArrayList<>(List.of("../server-config/emergency.sh", "--conf"));
    command.add(Path.of(Place.of("BALIE_CONF")).toString());
    command.addAll(List.of(words));
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(said);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
