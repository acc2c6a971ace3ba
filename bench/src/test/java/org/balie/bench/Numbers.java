package org.balie.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;

/** Numbers of tickets that are there, for whoever wants to open one. */
final class Numbers {

  private final List<String> known = new CopyOnWriteArrayList<>();

  /** The newest fifty, all of which are remembered. */
  HttpRequestActionBuilder page() {
    return http("POST /tickets/search: list of 50")
        .post("/tickets/search")
        .body(StringBody("{\"limit\":50}"))
        .check(jsonPath("$.items[*].number").findAll().saveAs("numbers"));
  }

  void remember(List<String> numbers) {
    if (known.size() < 1_000) {
      known.addAll(numbers);
    }
  }

  String any() {
    return known.get(ThreadLocalRandom.current().nextInt(known.size()));
  }
}
