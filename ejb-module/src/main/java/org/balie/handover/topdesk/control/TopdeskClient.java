package org.balie.handover.topdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.balie.outbox.RetryLater;

/**
 * Speaks with TOPdesk's REST API. At most four requests at a time on this node, each with an end:
 * also a body that never comes. What went wrong is told apart: later, refused, password expired.
 */
@ApplicationScoped
class TopdeskClient {

  /** TOPdesk names no limit; more than this at once is no good guest. */
  static final int AT_ONCE = 4;

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final String JSON = "application/json";

  @Inject TopdeskSettings settings;
  @Inject TopdeskHealth health;

  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  TopdeskAnswer get(String path) {
    return call(request(path).GET());
  }

  TopdeskAnswer post(String path, JsonObject body) {
    return call(request(path).header("Content-Type", JSON).POST(publisher(body)));
  }

  TopdeskAnswer put(String path, JsonObject body) {
    return call(request(path).header("Content-Type", JSON).PUT(publisher(body)));
  }

  TopdeskAnswer upload(String path, String contentType, BodyPublisher body) {
    return call(request(path).header("Content-Type", contentType).POST(body));
  }

  /** Something that reads bytes while they come. */
  @FunctionalInterface
  interface Reader<T> {
    T read(InputStream bytes) throws IOException;
  }

  /** Reads a download as a stream; nothing of it stands in memory as a whole. */
  <T> T download(String path, Reader<T> reader) {
    var answer = send(request(path).GET(), BodyHandlers.ofInputStream());
    try (var bytes = answer.body()) {
      if (answer.statusCode() != 200) {
        judge(new TopdeskAnswer(answer.statusCode(), "", Optional.empty(), Optional.empty()));
        throw RetryLater.because("TOPdesk gave no file: " + answer.statusCode(), null);
      }
      return reader.read(bytes);
    } catch (IOException broken) {
      throw RetryLater.because("TOPdesk broke off: " + broken.getMessage(), broken);
    }
  }

  private static BodyPublisher publisher(JsonObject body) {
    return BodyPublishers.ofString(body.toString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(settings.address(path))
        .timeout(settings.timeout())
        .header("Accept", JSON)
        .header("Authorization", settings.authorization());
  }

  private TopdeskAnswer call(HttpRequest.Builder request) {
    var answer = send(request, BodyHandlers.ofString());
    var headers = answer.headers();
    var read =
        new TopdeskAnswer(
            answer.statusCode(),
            answer.body(),
            headers.firstValue("x-next-page-url"),
            headers.firstValue("Retry-After"));
    judge(read);
    return read;
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> reader) {
    turns.acquireUninterruptibly();
    var running = http.sendAsync(request.build(), reader);
    try {
      return running.get(settings.timeout().multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException silent) {
      running.cancel(true);
      var why = silent.getCause() == null ? silent : silent.getCause();
      throw RetryLater.because("TOPdesk does not answer: " + why, silent);
    } catch (InterruptedException stopped) {
      running.cancel(true);
      Thread.currentThread().interrupt();
      throw RetryLater.because("Stopped while TOPdesk was asked", stopped);
    } finally {
      turns.release();
    }
  }

  /** Lets success through. */
  private void judge(TopdeskAnswer answer) {
    var status = answer.status();
    if (status < 300) {
      health.passwordTaken();
    } else if (status == 401) {
      health.passwordRefused();
      throw RetryLater.never(TopdeskHealth.PASSWORD_EXPIRED, null);
    } else if (status == 429 || status == 503) {
      throw answer
          .waitAsked()
          .map(time -> RetryLater.after(time, "TOPdesk asks for a pause (" + status + ")"))
          .orElseGet(() -> RetryLater.because("TOPdesk is busy (" + status + ")", null));
    } else if (status >= 500) {
      throw RetryLater.because("TOPdesk failed (" + status + ")", null);
    } else {
      throw new TopdeskRefused(status, answer.errors());
    }
  }
}
