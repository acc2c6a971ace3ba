package org.balie.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;

/** Watches from outside when what was submitted can be read and found. */
final class Processed {

  private static final Logger LOG = Logger.getLogger(Processed.class.getName());
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final int LAST = 64;
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Deque<Ticket> last = new ArrayDeque<>();
  private long count;
  private long begun;

  private record Ticket(String number, String mark) {}

  void begin() {
    begun = System.nanoTime();
  }

  synchronized void submitted(String number, String mark) {
    count++;
    last.addLast(new Ticket(number, mark));
    if (last.size() > LAST) {
      last.removeFirst();
    }
  }

  /** Waits for the last of them: whatever came before went through the same queue. */
  synchronized void report() {
    var until = System.nanoTime() + PATIENCE.toNanos();
    last.forEach(ticket -> await(ticket, until));
    var seconds = (System.nanoTime() - begun) / 1e9;
    LOG.info(
        () ->
            "processed: %d submissions readable and found after %.1f s, %.1f/s"
                .formatted(count, seconds, count / seconds));
  }

  private void await(Ticket ticket, long until) {
    while (!readable(ticket) || !found(ticket)) {
      if (System.nanoTime() > until) {
        throw new IllegalStateException(ticket + " was not processed in time");
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private boolean readable(Ticket ticket) {
    var answer = answer(request("/tickets/" + ticket.number()).build());
    return !answer.contains("\"status\":\"received\"") && answer.contains(ticket.number());
  }

  private boolean found(Ticket ticket) {
    var query = BodyPublishers.ofString("{\"q\":\"" + ticket.mark() + "\"}");
    return answer(request("/tickets/search").POST(query).build()).contains(ticket.number());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(Place.of("BALIE_API_URL") + path))
        .header("X-API-Key", Place.of("BALIE_API_KEY"))
        .header("Content-Type", "application/json")
        .timeout(Duration.ofSeconds(30));
  }

  private String answer(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString()).body();
    } catch (IOException gone) {
      throw new IllegalStateException("Balie does not answer", gone);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
