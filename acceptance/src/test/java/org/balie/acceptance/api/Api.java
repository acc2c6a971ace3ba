package org.balie.acceptance.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Place;

/** The public interface as an application uses it. */
public final class Api {

  public static final Duration SOON = Duration.ofSeconds(20);

  /** HTTP/1.1: the server drops a connection of HTTP/2 after some thousand requests (ADR 1). */
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private Api() {}

  /** An answer with its body read as bytes. */
  public record Answer(HttpResponse<byte[]> http) {

    public int status() {
      return http.statusCode();
    }

    public String header(String name) {
      return http.headers().firstValue(name).orElse("");
    }

    public byte[] bytes() {
      return http.body();
    }

    public JsonObject json() {
      return Json.createReader(new StringReader(new String(http.body(), UTF_8))).readObject();
    }

    @Override
    public String toString() {
      return http.statusCode() + " " + new String(http.body(), UTF_8);
    }
  }

  public static HttpRequest.Builder anonymous(String path) {
    return HttpRequest.newBuilder(URI.create(Place.of("BALIE_API_URL") + path))
        .timeout(Duration.ofSeconds(60));
  }

  public static HttpRequest.Builder with(String path) {
    return anonymous(path).header("X-API-Key", Place.of("BALIE_API_KEY"));
  }

  public static Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  public static HttpRequest.Builder json(HttpRequest.Builder request, String body) {
    return request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
  }

  public static Answer post(String path, String body) {
    return send(json(with(path), body));
  }

  public static Answer get(String path) {
    return send(with(path));
  }

  public static String submitted(String body) {
    var answer = post("/tickets", body);
    if (answer.status() != 202) {
      throw new AssertionError(answer);
    }
    return answer.json().getString("number");
  }

  /** The ticket once it was made of what was received. */
  public static Answer processed(String number) {
    return Eventually.within(
        SOON, () -> get("/tickets/" + number), a -> !a.header("ETag").isEmpty());
  }

  public static byte[] multipart(String border, String ticket, byte[] file, String name) {
    var body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--%s\r\nContent-Disposition: form-data; name=\"ticket\"\r\nContent-Type: application/json\r\n\r\n%s\r\n"
                    .formatted(border, ticket)
                + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                    .formatted(border, name))
            .getBytes(UTF_8));
    body.writeBytes(file);
    body.writeBytes(("\r\n--" + border + "--\r\n").getBytes(UTF_8));
    return body.toByteArray();
  }

  public static HttpRequest.Builder multipart(byte[] body, String border) {
    return with("/tickets")
        .header("Content-Type", "multipart/form-data; boundary=" + border)
        .POST(BodyPublishers.ofByteArray(body));
  }
}
