package org.balie.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.pace;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;
import static io.gatling.javaapi.http.HttpDsl.ws;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;

/**
 * Visitors ({@code clients}) with an open chat say something every ten seconds. Delivered is what
 * came back over the socket as an entry of the conversation: stored, announced and read again. The
 * instance has to take that many from one address ({@code docs/performance.md} says how).
 */
public class Talks extends Simulation {

  private static final Duration BETWEEN = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int BEGINNINGS_PER_SECOND = 20;
  private static final URI API = URI.create(Place.of("BALIE_API_URL"));
  private static final String ORIGIN = API.getScheme() + "://" + API.getAuthority();
  private static final String CHAT = API.getPath().replaceFirst("/v1$", "/chat/v1");
  private static final String BEGIN =
      "{\"wish\":\"#{wish}\",\"text\":\"May I ask something?\",\"language\":\"en\",\"consent\":true}";
  private static final Duration ARRIVAL =
      Duration.ofSeconds(Math.max(1, Place.CLIENTS / BEGINNINGS_PER_SECOND));
  private static final Duration ALL = ARRIVAL.plusSeconds(Place.SECONDS);

  {
    setUp(
            scenario("agent").exec(available()).injectOpen(atOnceUsers(1)),
            scenario("visitors")
                .exec(pause(5))
                .exec(begins())
                .exitHereIfFailed()
                .exec(opens())
                .exitHereIfFailed()
                .during(Place.SECONDS)
                .on(pace(BETWEEN).exec(says()))
                .exec(ws("close").close())
                .injectOpen(rampUsers(Place.CLIENTS).during(ARRIVAL)))
        .protocols(
            http.baseUrl(ORIGIN)
                .wsBaseUrl(ORIGIN.replaceFirst("http", "ws"))
                .header("Origin", ORIGIN)
                .acceptHeader("*/*")
                .disableCaching());
  }

  /** Somebody has to be there, or nobody may begin. */
  private static ChainBuilder available() {
    return exec(session -> session.set("person", "emma"))
        .exec(Screens.signIn(Place.of("BALIE_AGENT_URL")))
        .exec(agent("presence").formParam("available", "true").formParam("capacity", "8"))
        .during(ALL)
        .on(pause(20).exec(agent("count")));
  }

  private static HttpRequestActionBuilder agent(String what) {
    return http("agent: " + what)
        .post(Place.of("BALIE_AGENT_URL") + "/chats/do/" + what)
        .header("Origin", Place.of("BALIE_AGENT_URL"))
        .check(status().is(200));
  }

  private static ChainBuilder begins() {
    return exec(session -> session.set("wish", UUID.randomUUID().toString()))
        .exec(
            http("begin")
                .post(CHAT + "/sites/library/conversations")
                .header("Content-Type", "application/json")
                .body(StringBody(BEGIN))
                .check(status().is(201), jsonPath("$.token").saveAs("token")));
  }

  private static ChainBuilder opens() {
    return exec(ws("open").connect(CHAT + "/socket"))
        .exec(
            ws("hello")
                .sendText("{\"type\":\"hello\",\"token\":\"#{token}\",\"last\":0}")
                .await(PATIENCE)
                .on(ws.checkTextMessage("welcome").check(substring("\"welcome\""))));
  }

  private static ChainBuilder says() {
    return exec(session -> session.set("id", UUID.randomUUID().toString()))
        .exec(
            ws("say")
                .sendText("{\"type\":\"msg\",\"id\":\"#{id}\",\"text\":\"Words of a visitor\"}")
                .await(PATIENCE)
                .on(
                    ws.checkTextMessage("delivered")
                        .matching(jsonPath("$.type").is("entry"), jsonPath("$.id").isEL("#{id}"))));
  }
}
