package org.balie.landscape.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.balie.landscape.http.Switches;

/** The product's public API, as an application of the library calls it. */
final class TicketApi {
  private static final Logger LOG = Logger.getLogger(TicketApi.class.getName());
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration ANSWER = Duration.ofSeconds(30);
  private static final int ACCEPTED = 202;
  private static final int BAD_REQUEST = 400;
  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();
  private final LibrarySettings settings;
  private final Switches<LibraryFault> switches;

  TicketApi(LibrarySettings settings, Switches<LibraryFault> switches) {
    this.settings = settings;
    this.switches = switches;
  }

  Outcome submit(ContactForm form, String pageUrl) {
    try {
      return outcome(http.send(request(form, pageUrl), BodyHandlers.ofString()));
    } catch (IOException e) {
      LOG.log(Level.INFO, e, () -> "The ticket service could not be reached");
      return new Outcome.Unavailable(e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.Unavailable("interrupted");
    }
  }

  private HttpRequest request(ContactForm form, String pageUrl) throws JsonProcessingException {
    var ticket = new LinkedHashMap<>(form.json(pageUrl));
    if (switches.isOn(LibraryFault.UNKNOWN_FIELD)) {
      ticket.put("favouriteColour", "blue");
    }
    var json = JSON.writeValueAsBytes(ticket);
    var key = switches.isOn(LibraryFault.WRONG_KEY) ? "wrong" : settings.apiKey();
    var request =
        HttpRequest.newBuilder(URI.create(settings.apiUrl() + "/tickets"))
            .timeout(ANSWER)
            .header("Accept", "application/json, application/problem+json")
            .header("Accept-Language", form.value("language"))
            .header("X-API-Key", key)
            .header("Idempotency-Key", form.token());
    if (form.files().isEmpty()) {
      return request
          .header("Content-Type", "application/json")
          .POST(BodyPublishers.ofByteArray(json))
          .build();
    }
    var body = new MultipartBody().json("ticket", json);
    form.files().forEach(file -> body.file("file", file));
    return request.header("Content-Type", body.contentType()).POST(body.publisher()).build();
  }

  private static Outcome outcome(HttpResponse<String> answer) throws JsonProcessingException {
    var status = answer.statusCode();
    if (status == ACCEPTED) {
      return new Outcome.Accepted(JSON.readTree(answer.body()).path("number").asText());
    }
    if (status >= BAD_REQUEST && status < SERVER_ERROR && status != TOO_MANY) {
      return Problem.read(status, answer.body());
    }
    return new Outcome.Unavailable("status " + status);
  }
}
