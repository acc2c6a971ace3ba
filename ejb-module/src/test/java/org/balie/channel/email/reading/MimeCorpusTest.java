package org.balie.channel.email.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.junit.jupiter.api.Test;

class MimeCorpusTest {

  private static final double WANTED = 0.95;
  private static final Pattern NAME =
      Pattern.compile("(?:file)?name=\"?([^\";&<>\\n]+)", Pattern.CASE_INSENSITIVE);

  private final List<String> missed = new ArrayList<>();

  @Test
  void every_mail_is_read_with_its_texts_and_the_names_of_its_files() throws IOException {
    var folder = Corpora.folder("mime4j");
    var texts = 0;
    var rightTexts = 0;
    var names = 0;
    var rightNames = 0;
    var mails = Corpora.files(folder, ".msg");
    for (var file : mails) {
      var read = Corpora.read(file);
      for (var text : textsOf(folder, file)) {
        texts++;
        rightTexts += says(read, text) ? 1 : 0;
      }
      for (var name : namesOf(folder, file)) {
        names++;
        rightNames += named(read, name, file) ? 1 : 0;
      }
    }
    System.out.printf(
        "mime4j: accepted %d/%d, texts %d/%d, names %d/%d, missed %s%n",
        mails.size(), mails.size(), rightTexts, texts, rightNames, names, missed);
    assertThat((double) rightTexts / texts).isGreaterThan(WANTED);
    assertThat((double) rightNames / names).isGreaterThan(WANTED);
  }

  private static List<Path> textsOf(Path folder, Path mail) {
    var prefix = mail.getFileName().toString().replace(".msg", "_decoded_");
    return Corpora.files(folder, ".txt").stream()
        .filter(f -> f.getFileName().toString().startsWith(prefix))
        .toList();
  }

  private boolean says(Corpora.Read read, Path file) throws IOException {
    var raw = Files.readAllBytes(file);
    for (var wanted :
        List.of(
            new String(raw, StandardCharsets.UTF_8),
            new String(raw, StandardCharsets.ISO_8859_1),
            Charsets.text(raw, null))) {
      var places =
          Stream.concat(
              Stream.of(read.mail().text(), String.valueOf(read.mail().html())),
              read.files().stream().map(b -> Charsets.text(b, null)));
      if (places.anyMatch(p -> plain(p).contains(plain(wanted)))) {
        return true;
      }
    }
    missed.add(file.getFileName().toString());
    return false;
  }

  private static String plain(String text) {
    return text.replace("\uFFFD", "").replaceAll("[\\s\\u20AC]+", " ").strip();
  }

  private static List<String> namesOf(Path folder, Path mail) throws IOException {
    var xml =
        Files.readString(
            folder.resolve(mail.getFileName().toString().replace(".msg", "_decoded.xml")));
    return NAME.matcher(xml.replaceAll("<(text|binary)-body[^>]*>", ""))
        .results()
        .map(m -> m.group(1).strip())
        .toList();
  }

  private boolean named(Corpora.Read read, String raw, Path file) {
    var name = HeaderText.printable(DecoderUtil.decodeEncodedWords(raw, StandardCharsets.UTF_8));
    if (!read.names().contains(name)) {
      missed.add(file.getFileName() + " " + name);
      return false;
    }
    return true;
  }
}
