package org.balie.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the server wrote down from a moment on. */
public record ServerLog(long start) {

  private static Path file() {
    return Path.of(Place.of("PAYARA_DOMAIN"), "logs", "server.log");
  }

  public static ServerLog fromNow() {
    try {
      return new ServerLog(Files.size(file()));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** Warnings and worse; all lines when the log was turned over in the meantime. */
  public List<String> complaints() {
    try (var log = Files.newByteChannel(file())) {
      var from = log.size() < start ? 0 : start;
      try (var bytes = Files.newInputStream(file())) {
        bytes.skipNBytes(from);
        return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(l -> l.contains("\"Level\":\"WARNING\"") || l.contains("\"Level\":\"SEVERE\""))
            .toList();
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
