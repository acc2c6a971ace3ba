package org.balie.landscape.directory;

import java.time.Duration;

/**
 * Where the directory is and who may ask.
 *
 * @param slowness how long an answer takes while it is slow
 */
public record DirectorySettings(int port, String user, String password, Duration slowness) {

  /** Below which people stand. */
  public static final String BASE = "dc=burger,dc=test";
}
