package org.balie.acceptance.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.Server;
import org.balie.acceptance.api.Api;
import org.balie.acceptance.api.Found;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What was acknowledged is a ticket, whenever the server dies. */
@Tag("kill")
@Requirement({"K-06", "C-03", "D-51"})
class KillE2E {

  private static final int KILLS = 2;
  private static final int LEAST = 300;
  private static final Duration CAUGHT_UP = Duration.ofSeconds(90);

  private final String mark = "k" + UUID.randomUUID().toString().replace("-", "");
  private final List<Submission> all = new ArrayList<>();

  @Test
  @Timeout(value = 15, unit = TimeUnit.MINUTES)
  void every_acknowledged_form_is_exactly_one_ticket() throws IOException, InterruptedException {
    for (var i = 0; i < KILLS; i++) {
      var wave = new Wave(mark);
      var moment = wave.until(Server::kill);
      assertThat(moment.isRight()).as(moment.toString()).isTrue();
      all.addAll(wave.sent());
      assertThat(wave.sent()).anyMatch(form -> !form.acknowledged());
      Server.start();
      sendTheUnansweredAgain();
    }
    while (all.size() < LEAST) {
      all.add(new Submission(mark));
    }
    sendTheUnansweredAgain();
    everyNumberIsOneTicket();
    everyTicketHasItsOriginal();
  }

  /** Those that were acknowledged are not sent a second time. */
  private void sendTheUnansweredAgain() {
    for (var form : all) {
      if (!form.acknowledged()) {
        Eventually.within(Duration.ofSeconds(90), () -> sentAgain(form), Boolean::booleanValue);
      }
    }
  }

  private static boolean sentAgain(Submission form) {
    form.send();
    return form.acknowledged();
  }

  private void everyNumberIsOneTicket() {
    var numbers = all.stream().map(Submission::number).toList();
    assertThat(numbers).doesNotHaveDuplicates();
    var found =
        Eventually.within(
            CAUGHT_UP, () -> Found.by(mark, 100), tickets -> tickets.size() >= numbers.size());
    assertThat(found).containsExactlyInAnyOrderElementsOf(numbers);
  }

  private void everyTicketHasItsOriginal() {
    for (var form : all) {
      var path = "/tickets/" + form.number();
      Eventually.within(CAUGHT_UP, () -> Api.get(path), a -> !a.header("ETag").isEmpty());
      var original =
          Eventually.within(CAUGHT_UP, () -> Api.get(path + "/original"), a -> a.status() == 200);
      assertThat(original.bytes()).as(form.number()).isEqualTo(form.body());
    }
  }
}
