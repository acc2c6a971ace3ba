package org.balie.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.constantConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;

/**
 * Mails arrive at the mail server while its IMAP is down; then it comes back. Says how many a
 * second became messages that can be asked for.
 */
public class Mails extends Simulation {

  private static final Logger LOG = Logger.getLogger(Mails.class.getName());
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final int LAST = 64;
  private static final String MAIL =
      """
      {"from": "Client #{mark} <#{mark}@burger.test>", "to": "klantenservice@kb.test",
       "subject": "#{subject}", "text": "#{text} #{mark}"}""";

  private final Landscape landscape = new Landscape();
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> sent = new CopyOnWriteArrayList<>();

  {
    var send =
        feed(Questions.endless())
            .exec(
                http("a mail is sent")
                    .post("/control/mail/send")
                    .body(StringBody(MAIL))
                    .check(status().is(201), jsonPath("$.messageId").saveAs("id")))
            .exitHereIfFailed()
            .exec(
                session -> {
                  sent.add(session.getString("id"));
                  return session;
                });
    setUp(
            scenario("mails")
                .exec(send)
                .injectClosed(
                    constantConcurrentUsers(Place.CLIENTS)
                        .during(Duration.ofSeconds(Place.SECONDS))))
        .protocols(http.baseUrl(Place.of("LANDSCAPE_URL")).contentTypeHeader("application/json"));
  }

  @Override
  public void before() {
    landscape.ask("POST", "/control/mail/faults", "{\"faults\":[\"imap-down\"]}");
  }

  @Override
  public void after() {
    landscape.ask("DELETE", "/control/mail/faults", "");
    var begun = known(sent.subList(0, 1));
    var ended = known(sent.subList(Math.max(0, sent.size() - LAST), sent.size()));
    var seconds = (ended - begun) / 1e9;
    LOG.info(
        () ->
            "taken in: %d mails in %.1f s, %.1f/s"
                .formatted(sent.size(), seconds, sent.size() / seconds));
  }

  /** Waits until all of them are messages; when that was. */
  private long known(List<String> ids) {
    var until = System.nanoTime() + PATIENCE.toNanos();
    for (var id : ids) {
      while (!isMessage(id)) {
        if (System.nanoTime() > until) {
          throw new IllegalStateException("a mail was not taken in in time");
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
    return System.nanoTime();
  }

  private boolean isMessage(String id) {
    var query = "/messages?messageId=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    var request =
        HttpRequest.newBuilder(URI.create(Place.of("BALIE_API_URL") + query))
            .header("X-API-Key", Place.of("BALIE_API_KEY"))
            .build();
    try {
      return client.send(request, BodyHandlers.ofString()).body().contains("\"ticket\"");
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
