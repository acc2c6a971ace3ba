package org.balie.bench;

import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.http.HttpProtocolBuilder;
import java.util.Optional;

/** The instance under load, as {@code .run/demo.env} names it, and how hard. */
final class Place {

  /** Clients at once. */
  static final int CLIENTS = Integer.getInteger("clients", 8);

  /** Seconds of load. */
  static final int SECONDS = Integer.getInteger("seconds", 60);

  private Place() {}

  static String of(String name) {
    return Optional.ofNullable(System.getenv(name))
        .orElseThrow(() -> new IllegalStateException(name + " is not set: . .run/demo.env"));
  }

  static HttpProtocolBuilder api() {
    return http.baseUrl(of("BALIE_API_URL"))
        .header("X-API-Key", of("BALIE_API_KEY"))
        .acceptHeader("application/json")
        .contentTypeHeader("application/json")
        .userAgentHeader("balie-bench");
  }
}
