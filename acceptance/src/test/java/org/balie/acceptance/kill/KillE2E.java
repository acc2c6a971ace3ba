package org.balie.acceptance.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Landscape;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.Server;
import org.balie.acceptance.api.Api;
import org.balie.acceptance.api.Found;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What was acknowledged is a ticket, and what the mail server has taken is a message, whenever the
 * server dies.
 */
@Tag("kill")
@Requirement({"K-06", "K-09", "C-03", "D-51"})
class KillE2E {

  private static final int KILLS = 2;
  private static final int LEAST = 300;
  private static final Duration CAUGHT_UP = Duration.ofSeconds(90);

  private final String mark = "k" + UUID.randomUUID().toString().replace("-", "");
  private final List<Submission> all = new ArrayList<>();
  private final Post post = new Post();

  @Test
  @Timeout(value = 25, unit = TimeUnit.MINUTES)
  void every_acknowledged_form_is_one_ticket_and_every_mail_one_message() throws Exception {
    for (var i = 0; i < KILLS; i++) {
      dieInTheMiddle();
      post.upTo(Post.MAILS * (i + 1) / (KILLS + 1));
      Server.start();
      sendTheUnansweredAgain();
    }
    moreMailWhileTheMailServerIsAway();
    while (all.size() < LEAST) {
      all.add(new Submission(mark));
    }
    sendTheUnansweredAgain();
    everyNumberIsOneTicket();
    everyTicketHasItsOriginal();
    post.everyMailIsOneMessage();
  }

  private void dieInTheMiddle() throws InterruptedException, ExecutionException {
    var wave = new Wave(mark);
    var mailed = new ArrayList<String>();
    post.begins();
    var moment =
        wave.until(
            () -> {
              mailed.addAll(post.ids());
              Server.kill();
            });
    post.pauses();
    assertThat(moment.isRight()).as(moment.toString()).isTrue();
    assertThat(Post.MAILS == 0 || !Post.unfetched(mailed).isEmpty())
        .as("mail that was not fetched yet")
        .isTrue();
    all.addAll(wave.sent());
    assertThat(wave.sent()).anyMatch(form -> !form.acknowledged());
  }

  private void moreMailWhileTheMailServerIsAway() {
    Landscape.faults("mail", "imap-down");
    try {
      post.upTo(Post.MAILS);
    } finally {
      Landscape.faults("mail");
    }
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
