package org.balie.acceptance.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The pages that are deployed, found where they are written. */
final class Views {

  private static final Path ROOT = Path.of("..", "web-module", "src", "main", "webapp");

  private Views() {}

  /**
   * Their addresses, such as {@code /desk} and {@code /admin/users}. The emergency sign-in is not
   * among them: while it is off it does not exist, and the tests that switch it on look at it.
   */
  static Set<String> all() {
    var found = new TreeSet<String>();
    try (var files = Files.walk(ROOT)) {
      files
          .map(file -> "/" + ROOT.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".xhtml") && !name.startsWith("/WEB-INF/"))
          .filter(name -> !name.startsWith("/emergency/"))
          .forEach(name -> found.add(name.substring(0, name.length() - ".xhtml".length())));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return found;
  }
}
