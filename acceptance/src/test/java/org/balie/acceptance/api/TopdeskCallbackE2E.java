package org.balie.acceptance.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Place;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.Topdesk;
import org.balie.acceptance.Topdesk.Incident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What TOPdesk tells is only ever a reason to look; what it does not tell is found all the same.
 */
@Requirement("K-13")
class TopdeskCallbackE2E {

  private static final Duration WITHOUT_CALLBACK = Duration.ofMinutes(2);

  @AfterEach
  void heal() {
    Topdesk.faults();
  }

  private static HttpRequest.Builder callback() {
    return Api.anonymous("/topdesk/updates");
  }

  private static String secret() {
    return Place.of("TOPDESK_CALLBACK_SECRET");
  }

  private static Api.Answer told(HttpRequest.Builder request, String body) {
    return Api.send(request.POST(BodyPublishers.ofString(body)));
  }

  private static Api.Answer told(String body) {
    return told(callback().header("X-B-Token", secret()), body);
  }

  private static String changed(String unid) {
    return "{\"unid\":\"" + unid + "\",\"something\":{\"else\":[1]}}";
  }

  @Test
  void basic_bearer_and_token_are_let_in_and_nothing_else_is() {
    var basic = Base64.getEncoder().encodeToString(("topdesk:" + secret()).getBytes(UTF_8));
    var body = changed(UUID.randomUUID().toString());
    for (var headers :
        List.of(
            List.of("Authorization", "Basic " + basic),
            List.of("Authorization", "Bearer " + secret()),
            List.of("X-B-Token", secret()))) {
      assertThat(told(callback().header(headers.get(0), headers.get(1)), body).status())
          .isEqualTo(202);
    }
    assertThat(told(callback(), body).status()).isEqualTo(401);
    assertThat(told(callback().header("X-B-Token", "wrong"), body).status()).isEqualTo(401);
    assertThat(told(Api.with("/topdesk/updates"), body).status()).isEqualTo(401);
    var elsewhere = Api.anonymous("/tickets").header("Authorization", "Basic " + basic);
    assertThat(told(elsewhere, "{}").status()).isEqualTo(401);
  }

  @Test
  void an_incident_nobody_knows_is_answered_like_any_other() {
    assertThat(told(changed(UUID.randomUUID().toString())).status()).isEqualTo(202);
    assertThat(told("{\"number\":\"I 9901 0001\"}").status()).isEqualTo(202);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no json", "[]", "{}", "{\"unid\":7}", "{\"unid\" \"x\"}"})
  void what_cannot_be_read_is_refused(String body) {
    var answer = told(body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void text_is_read_and_other_types_and_long_bodies_are_not() {
    var body = changed(UUID.randomUUID().toString());
    var text = callback().header("X-B-Token", secret()).header("Content-Type", "text/plain");
    assertThat(told(text, body).status()).isEqualTo(202);
    var xml = callback().header("X-B-Token", secret()).header("Content-Type", "application/xml");
    assertThat(told(xml, "<a/>").status()).isEqualTo(415);
    assertThat(told("{\"unid\":\"" + "x".repeat(70_000) + "\"}").status()).isEqualTo(413);
  }

  @Test
  void forged_repeated_and_late_news_change_nothing_wrong() {
    Topdesk.faults("events-twice", "events-shuffled");
    var number = forwarded();
    var incident = Topdesk.incidentOf(number);
    arrived(number);
    for (var i = 0; i < 5; i++) {
      Topdesk.says(incident, "Word " + i, true);
      told(
          "{\"unid\":\"" + incident.id() + "\",\"processingStatus\":\"Gesloten\",\"closed\":true}");
    }
    Eventually.within(Topdesk.SOON, () -> heard(number), words -> words.size() >= 5);
    assertThat(heard(number)).containsExactly("Word 0", "Word 1", "Word 2", "Word 3", "Word 4");
    assertThat(handover(number).getString("state")).isEqualTo("sent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"events-lost", "events-wrong-secret", "events-broken"})
  void what_is_not_told_is_found_within_two_minutes(String fault) {
    Topdesk.faults(fault);
    var number = forwarded();
    var incident = Topdesk.incidentOf(number);
    arrived(number);
    Topdesk.says(incident, "Nobody told you", false);
    Topdesk.change(incident, "{\"processingStatus\":{\"name\":\"In behandeling\"}}");
    Eventually.within(WITHOUT_CALLBACK, () -> heard(number), words -> words.size() == 1);
    Eventually.within(
        WITHOUT_CALLBACK,
        () -> handover(number).getString("remoteStatus"),
        "In behandeling"::equals);
  }

  static String forwarded() {
    var number = Api.submitted("{\"text\":\"Please look\",\"subject\":\"Second line\"}");
    Api.processed(number);
    var body = "{\"receiver\":\"topdesk\",\"values\":{\"operatorGroup\":\"Facilitair\"}}";
    var answer = Api.post("/tickets/" + number + "/handovers", body);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return number;
  }

  private static Incident arrived(String number) {
    Eventually.within(
        Topdesk.SOON, () -> handover(number).getString("state"), state -> state.equals("sent"));
    return Topdesk.incidentOf(number);
  }

  private static JsonObject handover(String number) {
    return Api.get("/tickets/" + number + "/handovers")
        .json()
        .getJsonArray("items")
        .getJsonObject(0);
  }

  private static List<String> heard(String number) {
    return Api.get("/tickets/" + number + "/messages").json().getJsonArray("items").stream()
        .map(JsonValue::asJsonObject)
        .filter(message -> message.getString("kind").equals("second-line"))
        .map(message -> message.getString("text"))
        .toList();
  }
}
