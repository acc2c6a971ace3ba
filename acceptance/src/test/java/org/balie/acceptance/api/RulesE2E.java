package org.balie.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.balie.acceptance.Place;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Requirement({"K-06", "D-45", "D-62", "C-05"})
class RulesE2E {

  private static void assertProblem(Api.Answer answer, int status) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.json().getInt("status")).isEqualTo(status);
    assertThat(answer.json().keySet()).contains("type", "title", "detail", "traceId");
    assertHeaders(answer);
  }

  private static void assertHeaders(Api.Answer answer) {
    assertThat(answer.header("API-Version")).matches("\\d+\\.\\d+\\.\\d+");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("Server") + answer.header("X-Powered-By")).isEmpty();
  }

  @Test
  void errors_of_the_container_are_problems_too() {
    assertProblem(Api.get("/nothing"), 404);
    assertProblem(Api.get("/tickets/B-2026-000001/"), 404);
    assertProblem(Api.get("/tickets/B-1999-999999"), 404);
    assertProblem(Api.send(Api.with("/tickets").DELETE()), 405);
    assertProblem(Api.send(Api.with("/openapi.json").header("Accept", "text/html")), 406);
    assertProblem(
        Api.send(
            Api.with("/tickets")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("x"))),
        415);
    assertProblem(Api.send(Api.with("/../nothing")), 404);
  }

  @Test
  void without_the_right_key_nobody_comes_in() {
    assertProblem(Api.send(Api.anonymous("/tickets/B-2026-000001")), 401);
    var wrong = Api.send(Api.anonymous("/tickets/B-2026-000001").header("X-API-Key", "wrong"));
    assertProblem(wrong, 401);
    assertThat(wrong.header("WWW-Authenticate")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"alg\":\"none\"}",
        "{\"alg\":\"HS256\"}",
        "{\"alg\":\"foreign-key\"}",
        "{\"alg\":\"unknown-kid\"}",
        "{\"claims\":{\"aud\":\"api://other\"}}",
        "{\"claims\":{\"iss\":\"https://evil.test\"}}",
        "{\"claims\":{\"tid\":\"00000000-0000-0000-0000-000000000000\"}}",
        "{\"claims\":{\"exp\":1000000000}}",
        "{\"claims\":{\"nbf\":4000000000}}"
      })
  void tokens_that_prove_nothing_are_refused(String order) {
    var token = token(order);
    assertProblem(bearer(token), 401);
  }

  @Test
  void a_token_of_a_known_client_opens_what_its_roles_say() {
    var token = token("{\"claims\":{\"azp\":\"kb-website\",\"roles\":[\"Tickets.Submit\"]}}");
    var authorised = Api.anonymous("/tickets").header("Authorization", "Bearer " + token);
    var number = Api.send(Api.json(authorised, "{\"text\":\"x\"}")).json().getString("number");
    assertThat(bearer(token, "/tickets/" + number).status()).isEqualTo(200);
    assertProblem(bearer(token, "/tickets/" + number + "/original"), 403);
  }

  @Test
  void a_token_of_an_unknown_client_is_forbidden() {
    assertProblem(bearer(token("{\"claims\":{\"azp\":\"somebody\"}}")), 403);
  }

  private static String token(String order) {
    var request =
        HttpRequest.newBuilder(URI.create(Place.of("LANDSCAPE_URL") + "/control/oidc/tokens"));
    return Api.send(Api.json(request, order)).json().getString("token");
  }

  private static Api.Answer bearer(String token) {
    return bearer(token, "/tickets/B-1999-999999");
  }

  private static Api.Answer bearer(String token, String path) {
    return Api.send(Api.anonymous(path).header("Authorization", "Bearer " + token));
  }

  @Test
  void the_description_is_open_to_every_site() {
    var answer = Api.send(Api.anonymous("/openapi.json"));
    assertThat(answer.status()).isEqualTo(200);
    assertHeaders(answer);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(answer.json().getJsonObject("info").getJsonObject("contact")).isNotEmpty();
    assertThat(answer.json().getJsonObject("paths").keySet())
        .contains("/tickets", "/tickets/{number}", "/tickets/search", "/inbox/{id}");
  }

  @Test
  void problems_speak_the_language_of_the_caller() {
    var dutch = Api.send(Api.with("/tickets/B-1999-999999").header("Accept-Language", "nl")).json();
    var swedish =
        Api.send(Api.with("/tickets/B-1999-999999").header("Accept-Language", "sv")).json();
    assertThat(dutch.getString("title")).isEqualTo("Niet gevonden");
    assertThat(swedish.getString("title")).isEqualTo("Hittades inte");
  }

  @Test
  @Requirement("K-02")
  void the_public_port_shows_no_page_of_agents_and_nothing_of_the_server() {
    var root = URI.create(Place.of("BALIE_API_URL")).resolve("/").toString();
    for (var path : List.of("", "desk", "desk.xhtml", "health", "metrics", "openapi")) {
      var answer = Api.send(HttpRequest.newBuilder(URI.create(root + path)));
      assertThat(answer.status()).as(path).isIn(403, 404);
    }
  }
}
