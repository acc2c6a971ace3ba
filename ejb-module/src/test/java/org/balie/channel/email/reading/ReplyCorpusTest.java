package org.balie.channel.email.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReplyCorpusTest {

  private static final double WANTED = 0.95;

  @Test
  void what_was_written_is_told_from_what_was_quoted_and_nothing_is_lost() throws IOException {
    var folder = Corpora.folder("reply-trimmer");
    var missed = new ArrayList<String>();
    var mails = Corpora.files(folder.resolve("emails"), ".txt");
    for (var file : mails) {
      var mail = MailReader.normalised(Files.readString(file));
      var split = QuoteSplit.of(mail);
      assertThat(lines(split.visible() + "\n" + split.quoted()))
          .as("nothing lost: " + file)
          .isEqualTo(lines(mail));
      var wanted = Files.readString(folder.resolve("trimmed").resolve(file.getFileName()));
      if (!split.visible().strip().equals(MailReader.normalised(wanted).strip())) {
        missed.add(file.getFileName().toString());
      }
    }
    var right = mails.size() - missed.size();
    System.out.printf("reply-trimmer: visible %d/%d, missed %s%n", right, mails.size(), missed);
    assertThat((double) right / mails.size()).isGreaterThan(WANTED);
  }

  private static String lines(String text) {
    return Stream.of(text.split("\n"))
        .map(String::strip)
        .filter(l -> !l.isEmpty())
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
