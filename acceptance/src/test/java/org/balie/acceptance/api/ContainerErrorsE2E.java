package org.balie.acceptance.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.balie.acceptance.Place;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever refuses a request, container or product: the answer is a problem of ours. */
@Requirement({"K-06", "C-05", "D-45"})
class ContainerErrorsE2E {

  private static final String NOBODY = "/tickets/B-1999-999999";

  private static HttpRequest.Builder typed(String type) {
    return Api.with("/tickets")
        .header("Content-Type", type)
        .POST(BodyPublishers.ofString("{\"text\":\"x\"}"));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(404, Api.with("/nothing")),
        Arguments.of(405, Api.with("/tickets").DELETE()),
        Arguments.of(405, Api.with("/tickets").method("FOO", BodyPublishers.noBody())),
        Arguments.of(406, Api.with(NOBODY).header("Accept", "image/png")),
        Arguments.of(400, Api.with(NOBODY).header("Accept", "///")),
        Arguments.of(400, typed("nonsense")),
        Arguments.of(415, typed("text/csv")),
        Arguments.of(415, Api.with("/tickets").POST(BodyPublishers.ofString("{}"))),
        Arguments.of(400, Api.json(Api.with("/tickets"), "{\"text\":")),
        Arguments.of(400, Api.json(Api.with("/tickets"), "[]")),
        Arguments.of(400, Api.json(Api.with("/tickets"), "\"x\"")),
        Arguments.of(400, Api.json(Api.with("/tickets"), "")),
        Arguments.of(414, Api.with("/tickets/" + "x".repeat(6_000))),
        Arguments.of(431, Api.with(NOBODY).header("X-Large", "x".repeat(30_000))));
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("refused")
  void a_refusal_says_what_it_is(int status, HttpRequest.Builder request) {
    problem(plainly(request), status);
  }

  /** Each request by itself: on a connection for many at once the client gives up before us. */
  private static Api.Answer plainly(HttpRequest.Builder request) {
    return Api.send(request.version(HttpClient.Version.HTTP_1_1));
  }

  @Test
  void a_header_line_is_as_good_as_many() {
    var request = Api.with(NOBODY);
    for (var i = 0; i < 20; i++) {
      request.header("X-Part-" + i, "x".repeat(1_000));
    }
    problem(plainly(request), 431);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/tickets/", "/tickets/search/", "/openapi.json/", NOBODY + "/"})
  void an_address_with_a_slash_at_its_end_is_nothing(String path) {
    problem(Api.get(path), 404);
  }

  @Test
  void json_over_a_megabyte_is_too_large_everywhere() {
    var number = Api.submitted("{\"text\":\"Groot\"}");
    Api.processed(number);
    var large = "{\"text\":\"" + "x".repeat(2 << 20) + "\"}";
    problem(Api.post("/tickets", large), 413);
    problem(Api.post("/tickets/search", large), 413);
    problem(Api.post("/tickets/" + number + "/messages", large), 413);
    var patch =
        Api.with("/tickets/" + number)
            .header("Content-Type", "application/json")
            .header("If-Match", "\"1\"");
    problem(Api.send(patch.method("PATCH", BodyPublishers.ofString(large))), 413);
  }

  @Test
  void other_addresses_of_the_public_port_tell_nothing_of_the_server() {
    for (var path : new String[] {"/nothing", "/desk", "/api/nothing"}) {
      var root = Place.of("BALIE_API_URL").replace("/api/v1", "");
      var answer = Api.send(HttpRequest.newBuilder(java.net.URI.create(root + path)));
      assertThat(answer.status()).as(path).isIn(401, 404);
      assertThat(new String(answer.bytes(), UTF_8)).doesNotContain("Payara", "html");
    }
  }

  private static void problem(Api.Answer answer, int status) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.header("API-Version")).matches("\\d+\\.\\d+\\.\\d+");
    assertThat(answer.json().getInt("status")).isEqualTo(status);
    assertThat(answer.json().getString("title")).isNotBlank();
    assertThat(answer.json().getString("detail")).isNotBlank();
  }
}
