package org.balie.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.percent;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.randomSwitch;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A mixed day in the screens: agents ({@code clients}, 300 unless said otherwise) list, open,
 * search, note and reply with the pauses of people, while questions keep coming in.
 */
public class Day extends Simulation {

  private static final int AGENTS = Integer.getInteger("clients", 300);
  private static final Duration ARRIVAL = Duration.ofSeconds(Math.max(1, Place.SECONDS / 4));
  private static final double QUESTIONS_PER_SECOND = 1.5;
  private static final String QUESTION =
      "{\"subject\":\"#{subject}\",\"text\":\"#{text} #{mark}\",\"contact\":{\"email\":\"day#{person}@example.org\"}}";

  {
    var agents =
        scenario("agents")
            .feed(
                listFeeder(List.of(Map.of("person", "emma"), Map.of("person", "pieter")))
                    .circular())
            .exec(Screens.signIn())
            .during(Duration.ofSeconds(Place.SECONDS))
            .on(exec(Screens.list()).exec(pause(3, 9)).exec(work()));
    var website =
        scenario("website")
            .feed(Questions.endless())
            .exec(
                http("question")
                    .post(Place.of("BALIE_API_URL") + "/tickets")
                    .header("X-API-Key", Place.of("BALIE_API_KEY"))
                    .header("Content-Type", "application/json")
                    .header("Accept", "application/json")
                    .body(StringBody(QUESTION))
                    .check(status().is(202)));
    setUp(
            agents.injectOpen(rampUsers(AGENTS).during(ARRIVAL)),
            website.injectOpen(
                constantUsersPerSec(QUESTIONS_PER_SECOND)
                    .during(ARRIVAL.plusSeconds(Place.SECONDS))))
        .protocols(
            http.baseUrl(Place.of("BALIE_AGENT_URL"))
                .acceptHeader("text/html")
                .header("Sec-Fetch-Site", "same-origin")
                .acceptLanguageHeader("nl")
                .disableCaching());
  }

  private static ChainBuilder work() {
    return randomSwitch()
        .on(
            percent(70).then(ticket()),
            percent(20).then(exec(Screens.open()).exec(Screens.presence()).exec(pause(5, 15))),
            percent(10)
                .then(
                    exec(session -> session.set("q", Questions.word()))
                        .exec(Screens.search())
                        .exec(pause(3, 8))));
  }

  private static ChainBuilder ticket() {
    return feed(Questions.endless())
        .exec(Screens.open())
        .exec(Screens.presence())
        .exec(pause(20, 30))
        .exec(Screens.presence())
        .exec(pause(5, 25))
        .exec(
            doIf(session -> session.contains("answerable"))
                .then(randomSwitch().on(percent(50).then(exec(Screens.reply()))))
                .exec(Screens.note()));
  }
}
