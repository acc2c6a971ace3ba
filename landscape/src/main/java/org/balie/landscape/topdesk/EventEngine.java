package org.balie.landscape.topdesk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.balie.landscape.http.Journal;
import org.balie.landscape.http.Switches;

/**
 * Events and their actions: a card that somebody else than the integration changed is told of by an
 * HTTP request, made from a template with the names of TOPdesk's columns. A few at a time, at most
 * once, no retry.
 */
final class EventEngine {
  private static final String TEMPLATE =
      "{\"unid\":\"${unid}\",\"number\":\"${naam}\",\"subject\":\"${korteomschrijving}\"}";
  private static final int LATEST_MILLIS = 3_000;
  private static final int AT_ONCE = 4;

  private final TopdeskSettings settings;
  private final Switches<TopdeskFault> switches;
  private final Journal journal;
  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(
          AT_ONCE,
          work -> {
            var thread = new Thread(work, "topdesk-events");
            thread.setDaemon(true);
            return thread;
          });
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .build();

  EventEngine(TopdeskSettings settings, Switches<TopdeskFault> switches, Journal journal) {
    this.settings = settings;
    this.switches = switches;
    this.journal = journal;
  }

  /** "Suppress event when changer of the card equals" the integration's operator. */
  void on(Incident incident, String changedBy) {
    if (changedBy.equals(settings.user())
        || switches.isOn(TopdeskFault.EVENTS_LOST)
        || settings.callback().url().isEmpty()) {
      return;
    }
    var body = filled(incident.card);
    tell(body);
    if (switches.isOn(TopdeskFault.EVENTS_TWICE)) {
      tell(body);
    }
  }

  private String filled(Map<String, Object> card) {
    var body =
        TEMPLATE
            .replace("${unid}", String.valueOf(card.get("id")))
            .replace("${naam}", String.valueOf(card.get("number")))
            .replace("${korteomschrijving}", escaped(String.valueOf(card.get("briefDescription"))));
    return switches.isOn(TopdeskFault.EVENTS_BROKEN) ? body.replaceFirst("\":", "\" ") : body;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  private void tell(String body) {
    var wait =
        switches.isOn(TopdeskFault.EVENTS_SHUFFLED)
            ? ThreadLocalRandom.current().nextInt(LATEST_MILLIS)
            : 0;
    threads.schedule(() -> post(body), wait, TimeUnit.MILLISECONDS);
  }

  private void post(String body) {
    var callback = settings.callback();
    var secret = switches.isOn(TopdeskFault.EVENTS_WRONG_SECRET) ? "wrong" : callback.secret();
    var basic =
        Base64.getEncoder()
            .encodeToString((callback.user() + ":" + secret).getBytes(StandardCharsets.UTF_8));
    var request =
        HttpRequest.newBuilder(URI.create(callback.url()))
            .timeout(Duration.ofSeconds(5))
            .header("Content-Type", "application/json")
            .header("Authorization", "Basic " + basic)
            .POST(BodyPublishers.ofString(body))
            .build();
    journal.note("event told, answer " + answer(request));
  }

  private String answer(HttpRequest request) {
    try {
      return String.valueOf(http.send(request, BodyHandlers.discarding()).statusCode());
    } catch (IOException failed) {
      return String.valueOf(failed.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return "none, stopped";
    }
  }

  void stop() {
    threads.shutdownNow();
  }
}
