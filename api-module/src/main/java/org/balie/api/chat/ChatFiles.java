package org.balie.api.chat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files of the visitor's side, from the archive. */
final class ChatFiles {

  private ChatFiles() {}

  static String read(String name) {
    try (var file = ChatFiles.class.getResourceAsStream("/org/balie/api/chat/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
