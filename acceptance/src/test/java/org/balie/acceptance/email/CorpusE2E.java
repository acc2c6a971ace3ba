package org.balie.acceptance.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Mails that nobody of this project wrote, delivered by a mail server. */
@Requirement("K-09")
class CorpusE2E {

  private static final double WANTED = 0.95;

  private static Path folder(String name) {
    for (var place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
      var corpus = place.resolve("shared").resolve("corpora").resolve(name);
      if (Files.isDirectory(corpus)) {
        return corpus;
      }
    }
    Assumptions.abort("shared/corpora is not here");
    return null;
  }

  private static List<Path> files(Path folder, String ending) {
    try (var all = Files.list(folder)) {
      return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Each gets an id of its own on top, by which it is found again. */
  private static Map<Path, String> deliver(List<Path> files) throws IOException {
    var ids = new LinkedHashMap<Path, String>();
    for (var file : files) {
      var id = Mails.id();
      var mail = new ByteArrayOutputStream();
      mail.writeBytes(("Message-ID: <" + id + ">\r\n").getBytes(ISO_8859_1));
      mail.writeBytes(Files.readAllBytes(file));
      Smtp.deliver("corpus@burger.test", List.of(Person.DESK), mail.toByteArray());
      ids.put(file, id);
    }
    return ids;
  }

  /** What did not become a message; nothing, once all had their time. */
  private static List<Path> lost(Map<Path, String> ids) {
    return ids.entrySet().stream()
        .filter(sent -> !Mails.arrives(sent.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Test
  void every_mail_is_accepted_exactly_once() throws IOException {
    var ids = deliver(files(folder("mime4j"), ".msg"));
    var accepted = 0;
    for (var id : ids.values()) {
      Mails.arrived(id);
      accepted += Mails.found(id).size() == 1 ? 1 : 0;
    }
    System.out.printf("mime4j, delivered: accepted %d/%d%n", accepted, ids.size());
    assertThat(accepted).isEqualTo(ids.size());
  }

  @Test
  void every_report_of_a_failure_is_found_and_answered_to_nobody() throws IOException {
    var folder = folder("bounces");
    var ids = deliver(files(folder, ".eml"));
    assertThat(lost(ids)).isEmpty();
    var missed = new ArrayList<String>();
    for (var line : Files.readAllLines(folder.resolve("expected.tsv"))) {
      var wanted = line.split("\t", -1);
      if (!wanted[0].equals("file")) {
        var mail = Mails.arrived(ids.get(folder.resolve(wanted[0])));
        var verdicts = mail.getJsonObject("verdicts");
        assertThat(verdicts.getBoolean("automatic")).as(wanted[0]).isTrue();
        if (!wanted[1].isEmpty() && !agrees(verdicts, wanted)) {
          missed.add(wanted[0]);
        }
      }
    }
    System.out.printf("bounces, delivered: %d, missed %s%n", ids.size(), missed);
    assertThat(1 - (double) missed.size() / ids.size()).isGreaterThan(WANTED);
  }

  private static boolean agrees(JsonObject verdicts, String[] wanted) {
    if (!verdicts.containsKey("bounce") || verdicts.isNull("bounce")) {
      return false;
    }
    var first = verdicts.getJsonObject("bounce").getJsonArray("recipients").getJsonObject(0);
    return first.getString("status").equals(wanted[1])
        && first.getBoolean("hard") == wanted[4].equals("1");
  }

  @Test
  void what_was_written_is_told_from_what_was_quoted() throws IOException {
    var folder = folder("reply-trimmer");
    var missed = new ArrayList<String>();
    var ids = replies(files(folder.resolve("emails"), ".txt"));
    for (var sent : ids.entrySet()) {
      var wanted = Files.readString(folder.resolve("trimmed").resolve(sent.getKey().getFileName()));
      var visible = Mails.arrived(sent.getValue()).getString("visibleText");
      if (!plain(visible).equals(plain(wanted))) {
        missed.add(sent.getKey().getFileName().toString());
      }
    }
    System.out.printf("reply-trimmer, delivered: %d, missed %s%n", ids.size(), missed);
    assertThat(1 - (double) missed.size() / ids.size()).isGreaterThan(WANTED);
  }

  /** Each as the text of a mail of somebody. */
  private static Map<Path, String> replies(List<Path> files) throws IOException {
    var ids = new LinkedHashMap<Path, String>();
    for (var file : files) {
      var id = Mails.id();
      var head =
          Person.anybody()
              .mail(
                  id,
                  "Re: corpus",
                  "",
                  "MIME-Version: 1.0",
                  "Content-Type: text/plain; charset=utf-8",
                  "Content-Transfer-Encoding: 8bit")
              .stripTrailing();
      var mail = new ByteArrayOutputStream();
      mail.writeBytes((head + "\r\n\r\n").getBytes(ISO_8859_1));
      mail.writeBytes(Files.readAllBytes(file));
      Smtp.deliver("corpus@burger.test", List.of(Person.DESK), mail.toByteArray());
      ids.put(file, id);
    }
    return ids;
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
