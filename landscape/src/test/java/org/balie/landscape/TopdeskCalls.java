package org.balie.landscape;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;

/** TOPdesk's API as an integration calls it. */
final class TopdeskCalls {
  static final String PASSWORD = "app-password";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final RunningLandscape landscape;

  TopdeskCalls(RunningLandscape landscape) {
    this.landscape = landscape;
  }

  /** What came back. */
  record Answer(HttpResponse<String> http) {
    int status() {
      return http.statusCode();
    }

    JsonNode json() {
      try {
        return JSON.readTree(http.body());
      } catch (IOException none) {
        throw new AssertionError(http.body(), none);
      }
    }

    String header(String name) {
      return http.headers().firstValue(name).orElse("");
    }
  }

  Answer get(String path) throws Exception {
    return as("balie", PASSWORD, "GET", path, "");
  }

  Answer post(String path, String body) throws Exception {
    return as("balie", PASSWORD, "POST", path, body);
  }

  Answer put(String path, String body) throws Exception {
    return as("balie", PASSWORD, "PUT", path, body);
  }

  Answer search(String fiql) throws Exception {
    return get("/incidents?all=true&query=" + URLEncoder.encode(fiql, UTF_8));
  }

  Answer as(String user, String password, String method, String path, String body)
      throws Exception {
    var address = path.startsWith("http") ? path : landscape.get().topdesk().url() + path;
    var pair = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(UTF_8));
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", "Basic " + pair)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    return new Answer(http.send(request, BodyHandlers.ofString()));
  }

  /** A new incident; its JSON. */
  JsonNode made(String externalNumber) throws Exception {
    var body =
        "{\"callerLookup\":{\"email\":\"klantenservice@kb.test\"},\"status\":\"secondLine\","
            + "\"briefDescription\":\"About\",\"request\":\"Help\",\"externalNumber\":\""
            + externalNumber
            + "\"}";
    return post("/incidents", body).json();
  }

  Answer upload(String id, String name, String content) throws Exception {
    var pair = Base64.getEncoder().encodeToString(("balie:" + PASSWORD).getBytes(UTF_8));
    var body =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + name
            + "\"\r\n\r\n"
            + content
            + "\r\n--b--\r\n";
    var address = landscape.get().topdesk().url() + "/incidents/id/" + id + "/attachments";
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", "Basic " + pair)
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(BodyPublishers.ofString(body))
            .build();
    return new Answer(http.send(request, BodyHandlers.ofString()));
  }
}
