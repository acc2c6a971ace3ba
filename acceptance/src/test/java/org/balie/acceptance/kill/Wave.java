package org.balie.acceptance.kill;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.api.Api;

/** Many people send forms at once, until the server is gone. */
final class Wave {

  private static final int PEOPLE = 40;
  private static final int OPEN = 20;
  private static final int ACKNOWLEDGED = 60;

  private final String mark;
  private final ConcurrentLinkedDeque<Submission> sent = new ConcurrentLinkedDeque<>();
  private final ConcurrentLinkedDeque<Submission> answered = new ConcurrentLinkedDeque<>();
  private final AtomicInteger open = new AtomicInteger();
  private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
  private volatile boolean over;

  Wave(String mark) {
    this.mark = mark;
  }

  /** What was true when the server was killed. */
  record Moment(int open, String unprocessed) {

    boolean isRight() {
      return open >= OPEN && unprocessed != null;
    }
  }

  /** Kills the server in the middle and tells what was going on at that moment. */
  Moment until(Runnable kill) throws InterruptedException {
    for (var i = 0; i < PEOPLE; i++) {
      people.execute(this::work);
    }
    try {
      var moment = Eventually.within(Duration.ofSeconds(60), this::now, Moment::isRight);
      kill.run();
      return moment;
    } finally {
      over = true;
      people.shutdown();
      people.awaitTermination(60, TimeUnit.SECONDS);
    }
  }

  List<Submission> sent() {
    return List.copyOf(sent);
  }

  /** Whoever gets no answer stops: the server is gone. */
  private void work() {
    while (!over) {
      var submission = new Submission(mark);
      sent.add(submission);
      open.incrementAndGet();
      try {
        submission.send();
      } finally {
        open.decrementAndGet();
      }
      if (!submission.acknowledged()) {
        return;
      }
      answered.add(submission);
    }
  }

  /** The newest acknowledged one that is still only received, and how many wait for an answer. */
  private Moment now() {
    var newest = answered.size() < ACKNOWLEDGED ? null : answered.peekLast();
    var received = newest != null && isReceived(newest.number());
    return new Moment(open.get(), received ? newest.number() : null);
  }

  private static boolean isReceived(String number) {
    var answer = Api.get("/tickets/" + number);
    return answer.status() == 200 && "received".equals(answer.json().getString("status"));
  }
}
