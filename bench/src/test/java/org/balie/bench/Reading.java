package org.balie.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.constantConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;

/** Applications that list, open and search tickets without a pause. */
public class Reading extends Simulation {

  private final Numbers numbers = new Numbers();

  {
    setUp(
            scenario("reading")
                .exec(list(), view(), search())
                .injectClosed(
                    constantConcurrentUsers(Place.CLIENTS)
                        .during(Duration.ofSeconds(Place.SECONDS))))
        .protocols(Place.api());
  }

  private ChainBuilder list() {
    return exec(numbers.page())
        .exec(
            session -> {
              numbers.remember(session.getList("numbers"));
              return session.set("number", numbers.any());
            });
  }

  private ChainBuilder view() {
    return exec(http("GET /tickets/{number}")
            .get("/tickets/#{number}")
            .check(status().is(200), jsonPath("$.number").isEL("#{number}")))
        .exec(
            http("GET /tickets/{number}/messages")
                .get("/tickets/#{number}/messages")
                .check(status().is(200)));
  }

  private ChainBuilder search() {
    return exec(session -> session.set("q", Questions.word() + " " + Questions.word()))
        .exec(
            http("POST /tickets/search: words")
                .post("/tickets/search")
                .body(StringBody("{\"q\":\"#{q}\",\"limit\":50}"))
                .check(status().is(200)));
  }
}
