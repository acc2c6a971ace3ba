package org.balie.emergency.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The file that emergency.sh writes on this server; absent means nobody ever switched here. */
@ApplicationScoped
class SwitchFile {

  private static final Logger LOG = Logger.getLogger(SwitchFile.class.getName());

  @Inject
  @ConfigProperty(name = "balie.emergency.file")
  Optional<String> path;

  Optional<ServerSwitch> read() {
    if (path.isEmpty()) {
      return Optional.empty();
    }
    var file = Path.of(path.get());
    var lines = new Properties();
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      lines.load(reader);
      return ServerSwitch.of(lines, Files.getLastModifiedTime(file).toInstant());
    } catch (NoSuchFileException never) {
      return Optional.empty();
    } catch (IOException | IllegalArgumentException unreadable) {
      LOG.log(Level.WARNING, "The file of the emergency switch cannot be read", unreadable);
      return Optional.empty();
    }
  }
}
