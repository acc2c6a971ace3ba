package org.balie.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.constantConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.Simulation;
import java.time.Duration;

/**
 * A website that hands in questions as fast as they are accepted. When the load is over it waits
 * until the last of them can be read and found, and says how many a second that made.
 */
public class Reception extends Simulation {

  private static final String BODY =
      """
      {"subject":"#{subject}","text":"#{text} #{mark}","language":"nl","form":"bench",
       "contact":{"name":"Bench #{person}","email":"bench#{person}@example.org"}}
      """;

  private final Processed processed = new Processed();

  {
    var question =
        feed(Questions.endless())
            .exec(
                http("POST /tickets")
                    .post("/tickets")
                    .header("Idempotency-Key", "#{mark}")
                    .body(StringBody(BODY))
                    .check(status().is(202), jsonPath("$.number").saveAs("number")))
            .exitHereIfFailed()
            .exec(
                session -> {
                  processed.submitted(session.getString("number"), session.getString("mark"));
                  return session;
                });
    setUp(
            scenario("reception")
                .exec(question)
                .injectClosed(
                    constantConcurrentUsers(Place.CLIENTS)
                        .during(Duration.ofSeconds(Place.SECONDS))))
        .protocols(Place.api());
  }

  @Override
  public void before() {
    processed.begin();
  }

  @Override
  public void after() {
    processed.report();
  }
}
