package org.balie.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.constantConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.Simulation;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;

/**
 * Cases are handed over while TOPdesk hangs; then it answers in 100 ms, and what had queued up
 * goes. Says how many a second that made.
 */
public class Drain extends Simulation {

  private static final Logger LOG = Logger.getLogger(Drain.class.getName());
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final int TRIES = 100;
  private static final String QUESTION = "{\"subject\":\"#{subject}\",\"text\":\"#{text}\"}";
  private static final String FORWARD =
      "{\"receiver\":\"topdesk\",\"values\":{\"operatorGroup\":\"Facilitair\"}}";

  private final Landscape landscape = new Landscape();

  {
    var forward =
        feed(Questions.endless())
            .exec(
                http("POST /tickets")
                    .post("/tickets")
                    .body(StringBody(QUESTION))
                    .check(status().is(202), jsonPath("$.number").saveAs("number")))
            .exitHereIfFailed()
            .asLongAs(session -> !session.getBoolean("forwarded"), "tries")
            .on(
                exec(http("POST handovers")
                        .post("/tickets/#{number}/handovers")
                        .body(StringBody(FORWARD))
                        .silent()
                        .check(status().in(201, 404).saveAs("answer")))
                    .exec(
                        session ->
                            session.set(
                                "forwarded",
                                session.getInt("answer") == 201
                                    || session.getInt("tries") > TRIES)));
    setUp(
            scenario("drain")
                .exec(session -> session.set("forwarded", false))
                .exec(forward)
                .injectClosed(
                    constantConcurrentUsers(Place.CLIENTS)
                        .during(Duration.ofSeconds(Place.SECONDS))))
        .protocols(Place.api());
  }

  @Override
  public void before() {
    landscape.ask("DELETE", "/control/topdesk/incidents", "");
    landscape.ask("POST", "/control/topdesk/faults", "{\"faults\":[\"hang\",\"events-lost\"]}");
    landscape.ask("POST", "/control/topdesk/pace", "{\"millis\":100}");
  }

  @Override
  public void after() {
    landscape.ask("POST", "/control/topdesk/faults", "{\"faults\":[\"events-lost\"]}");
    var first = settled(0);
    var begun = System.nanoTime();
    var last = settled(first + 1);
    var ended = System.nanoTime();
    var until = begun + PATIENCE.toNanos();
    for (var idle = 0; idle < 40 && System.nanoTime() < until; idle++) {
      LockSupport.parkNanos(PAUSE.toNanos());
      var now = count();
      if (now > last) {
        last = now;
        ended = System.nanoTime();
        idle = 0;
      }
    }
    var seconds = (ended - begun) / 1e9;
    var drained = last - first;
    LOG.info(() -> "drained: %d in %.1f s, %.1f/s".formatted(drained, seconds, drained / seconds));
    landscape.ask("POST", "/control/topdesk/pace", "{\"millis\":0}");
    landscape.ask("DELETE", "/control/topdesk/faults", "");
  }

  /** Waits for at least so many; how many there are. */
  private int settled(int least) {
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (count() < least && System.nanoTime() < until) {
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return count();
  }

  private int count() {
    return Integer.parseInt(landscape.ask("GET", "/control/topdesk/count", ""));
  }
}
