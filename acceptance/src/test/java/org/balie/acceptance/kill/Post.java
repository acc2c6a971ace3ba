package org.balie.acceptance.kill;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Landscape;
import org.balie.acceptance.api.Api;
import org.balie.acceptance.email.Mails;
import org.balie.acceptance.email.Smtp;

/** Mail that arrives at the mail server while the product dies, comes up, and finds no server. */
final class Post {

  /** In all; ten times as many in the long run, none where only forms are wanted. */
  static final int MAILS = Integer.getInteger("balie.kill.mails", 200);

  private static final int EVERY_MILLIS = 20;

  /** What the dead server held is taken over a minute after its last word, not when leases end. */
  private static final Duration CAUGHT_UP = Duration.ofMinutes(2);

  private final List<Letter> sent = new CopyOnWriteArrayList<>();
  private ScheduledExecutorService clerk;
  private Future<?> work;

  /** One after the other from now on. */
  void begins() {
    if (MAILS == 0) {
      return;
    }
    clerk = Executors.newSingleThreadScheduledExecutor();
    work = clerk.scheduleAtFixedRate(this::send, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  void pauses() throws InterruptedException, ExecutionException {
    if (MAILS == 0) {
      return;
    }
    work.cancel(false);
    clerk.shutdown();
    assertThat(clerk.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    if (!work.isCancelled()) {
      work.get();
    }
  }

  /** Until there are so many. */
  void upTo(int count) {
    while (sent.size() < count) {
      send();
    }
  }

  private void send() {
    var letter = Letter.number(sent.size());
    Smtp.deliver(letter.sender(), List.of(Letter.DESK), letter.bytes());
    sent.add(letter);
  }

  /** The Message-IDs of what the mail server has taken so far. */
  List<String> ids() {
    return sent.stream().map(Letter::id).toList();
  }

  /** Those that lie in the mailbox as they came. */
  static List<String> unfetched(List<String> ids) {
    var wanted = new HashSet<>(ids);
    return Landscape.list("/control/mail/messages?to=" + Letter.DESK).stream()
        .map(JsonValue::asJsonObject)
        .filter(mail -> mail.getString("folder").equals("INBOX"))
        .map(mail -> mail.getString("messageId").replaceAll("[<>]", ""))
        .filter(wanted::contains)
        .toList();
  }

  /** Each once, readable, and with its original. */
  void everyMailIsOneMessage() {
    for (var letter : sent) {
      var found =
          Eventually.within(CAUGHT_UP, () -> Mails.found(letter.id()), all -> !all.isEmpty());
      assertThat(found).as(letter.toString()).hasSize(1);
      var mail = found.get(0);
      assertThat(mail.toString()).contains(letter.word());
      var path = "/messages/" + mail.getString("id") + "/original";
      var original =
          Eventually.within(CAUGHT_UP, () -> Api.get(path), answer -> answer.status() == 200);
      assertThat(original.bytes()).as(letter.toString()).endsWith(letter.bytes());
    }
    Eventually.within(CAUGHT_UP, () -> unfetched(ids()), List::isEmpty);
  }
}
