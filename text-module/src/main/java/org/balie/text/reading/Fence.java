package org.balie.text.reading;

import java.io.FilePermission;
import java.net.SocketPermission;
import java.nio.file.Path;
import java.security.Permission;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a file must not talk its reader into: going to the network, opening another file, writing
 * one, starting a program. Java calls security managers deprecated, yet has nothing else that does
 * this from within; the versions that Balie runs on (17, 21) have them.
 */
@SuppressWarnings("removal")
public final class Fence extends SecurityManager {

  /** Where Java has its chance from; the libraries of the process, and Java itself. */
  private final List<Path> readable =
      Stream.concat(
              Stream.of("/dev/random", "/dev/urandom", System.getProperty("java.home")),
              Pattern.compile(System.getProperty("path.separator"), Pattern.LITERAL)
                  .splitAsStream(System.getProperty("java.class.path")))
          .map(place -> Path.of(place).toAbsolutePath().normalize())
          .toList();

  @Override
  public void checkPermission(Permission asked) {
    var refused =
        asked instanceof SocketPermission
            || asked.getName().equals("setSecurityManager")
            || asked instanceof FilePermission file && !mayRead(file);
    if (refused) {
      throw new SecurityException(asked.getClass().getSimpleName());
    }
  }

  @Override
  public void checkPermission(Permission asked, Object context) {
    checkPermission(asked);
  }

  private boolean mayRead(FilePermission file) {
    return file.getActions().equals("read")
        && readable.stream().anyMatch(normal(file.getName())::startsWith);
  }

  private static Path normal(String name) {
    return Path.of(name).toAbsolutePath().normalize();
  }
}
