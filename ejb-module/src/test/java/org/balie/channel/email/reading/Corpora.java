package org.balie.channel.email.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Mails that nobody of this project wrote; see their README for where they are from. */
final class Corpora {

  private Corpora() {}

  /** A mail that was read, with the bytes of its files. */
  record Read(ReadMail mail, List<byte[]> files) {

    List<String> names() {
      return mail.files().stream().map(MailFile::name).toList();
    }
  }

  /** One of the sets; the test is reported as skipped where they are not there. */
  static Path folder(String name) {
    var found = find(Path.of("").toAbsolutePath(), name);
    Assumptions.assumeTrue(found.isPresent(), "shared/corpora is not here");
    return found.orElseThrow();
  }

  private static Optional<Path> find(Path from, String name) {
    for (var place = from; place != null; place = place.getParent()) {
      var corpus = place.resolve("shared").resolve("corpora").resolve(name);
      if (Files.isDirectory(corpus)) {
        return Optional.of(corpus);
      }
    }
    return Optional.empty();
  }

  static List<Path> files(Path folder, String ending) {
    try (var all = Files.list(folder)) {
      return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Read read(Path file) {
    try (var stream = Files.newInputStream(file)) {
      return read(stream);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Read read(InputStream stream) {
    var files = new ArrayList<byte[]>();
    try {
      var mail =
          MailReader.read(
              stream,
              (file, bytes) -> {
                var whole = bytes.readAllBytes();
                files.add(whole);
                return () -> new ByteArrayInputStream(whole);
              });
      return new Read(mail, files);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
