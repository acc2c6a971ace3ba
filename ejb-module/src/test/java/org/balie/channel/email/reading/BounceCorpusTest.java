package org.balie.channel.email.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class BounceCorpusTest {

  private static final double WANTED = 0.95;
  private static final String VACATION = "vacation";

  private int failures;
  private int found;
  private int statuses;
  private int hard;
  private int recipients;

  @Test
  void every_report_is_found_and_none_is_answered() throws IOException {
    var folder = Corpora.folder("bounces");
    var missed = new ArrayList<String>();
    for (var line : Files.readAllLines(folder.resolve("expected.tsv"))) {
      var wanted = line.split("\t", -1);
      if (wanted[0].equals("file")) {
        continue;
      }
      var mail = Corpora.read(folder.resolve(wanted[0])).mail();
      var bounce = BounceReader.read(mail);
      assertThat(AutomaticMail.reason(mail).isPresent() || bounce.isPresent())
          .as("automatic: " + wanted[0])
          .isTrue();
      if (!wanted[3].equals(VACATION) && !agrees(bounce.orElse(null), wanted)) {
        missed.add(wanted[0]);
      }
    }
    System.out.printf(
        "bounces: found %d/%d, status %d, hard %d, recipients %d, missed %s%n",
        found, failures, statuses, hard, recipients, missed);
    assertThat(found).isEqualTo(failures);
    assertThat((double) statuses / failures).isGreaterThan(WANTED);
    assertThat((double) hard / failures).isGreaterThan(WANTED);
  }

  private boolean agrees(Bounce bounce, String[] wanted) {
    failures++;
    if (bounce == null) {
      return false;
    }
    found++;
    var first = bounce.recipients().get(0);
    var sameStatus = first.status().equals(wanted[1]);
    var sameHard = first.hard() == wanted[4].equals("1");
    var sameCount = bounce.recipients().size() == Integer.parseInt(wanted[5]);
    statuses += sameStatus ? 1 : 0;
    hard += sameHard ? 1 : 0;
    recipients += sameCount ? 1 : 0;
    return sameStatus && sameHard && sameCount;
  }
}
