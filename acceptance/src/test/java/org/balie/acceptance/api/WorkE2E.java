package org.balie.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonString;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.Test;

@Requirement({"K-06", "C-05"})
class WorkE2E {

  private static Api.Answer patch(String number, String ifMatch, String body) {
    var request =
        Api.with("/tickets/" + number)
            .header("Content-Type", "application/merge-patch+json")
            .method("PATCH", BodyPublishers.ofString(body));
    return Api.send(ifMatch == null ? request : request.header("If-Match", ifMatch));
  }

  @Test
  void a_change_needs_the_version_that_was_seen() {
    var number = Api.submitted("{\"text\":\"Wijzig mij\"}");
    var seen = Api.processed(number).header("ETag");
    assertThat(patch(number, null, "{\"status\":\"open\"}").status()).isEqualTo(428);
    assertThat(patch(number, seen, "{\"status\":\"open\"}").status()).isEqualTo(200);
    assertThat(patch(number, seen, "{\"subject\":\"Te laat\"}").status()).isEqualTo(412);
    var now = Api.get("/tickets/" + number).json();
    assertThat(now.getString("status")).isEqualTo("open");
    assertThat(now.getString("subject")).isEqualTo("Wijzig mij");
  }

  @Test
  void several_changes_are_made_together_or_not_at_all() {
    var number = Api.submitted("{\"text\":\"Samen\"}");
    var seen = Api.processed(number).header("ETag");
    var refused = patch(number, seen, "{\"subject\":\"Nieuw\",\"status\":\"closed\"}");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(Api.get("/tickets/" + number).json().getString("subject")).isEqualTo("Samen");
  }

  @Test
  void resolving_takes_a_code_of_the_case_type() {
    var number = Api.submitted("{\"text\":\"Los op\"}");
    var seen = Api.processed(number).header("ETag");
    assertThat(patch(number, seen, "{\"status\":\"resolved\"}").status()).isEqualTo(400);
    var done = patch(number, seen, "{\"status\":\"resolved\",\"resolution\":\"answered\"}");
    assertThat(done.json().getString("resolution")).isEqualTo("answered");
  }

  @Test
  void tags_are_replaced_as_a_whole_and_what_is_none_is_refused() {
    var number = Api.submitted("{\"text\":\"Labels\"}");
    var seen = Api.processed(number).header("ETag");
    var put = patch(number, seen, "{\"tags\":[\"Storm\",\"paper cards\"]}");
    assertThat(tags(number)).containsExactly("paper cards", "storm");
    var refused = patch(number, put.header("ETag"), "{\"tags\":[\"storm\",\"no, tag\"]}");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().toString()).contains("/tags/1");
    var replaced = patch(number, put.header("ETag"), "{\"tags\":[\"storm\",\"flood\"]}");
    assertThat(tags(number)).containsExactly("flood", "storm");
    assertThat(patch(number, replaced.header("ETag"), "{\"tags\":null}").status()).isEqualTo(200);
    assertThat(tags(number)).isEmpty();
  }

  private static List<String> tags(String number) {
    var details = Api.get("/tickets/" + number).json().getJsonObject("details");
    return details.getJsonArray("tags").stream()
        .map(tag -> ((JsonString) tag).getString())
        .toList();
  }

  @Test
  void a_note_stands_on_the_ticket() {
    var number = Api.submitted("{\"text\":\"Noteer\"}");
    Api.processed(number);
    var written =
        Api.post("/tickets/" + number + "/messages", "{\"kind\":\"note\",\"text\":\"Gebeld\"}");
    assertThat(written.status()).isEqualTo(201);
    var items = Api.get("/tickets/" + number + "/messages").json().getJsonArray("items");
    assertThat(items.getJsonObject(1).getString("text")).isEqualTo("Gebeld");
    assertThat(items.getJsonObject(1).getString("kind")).isEqualTo("note");
  }

  @Test
  void nobody_is_answered_who_left_no_address() {
    var number = Api.submitted("{\"text\":\"Anoniem\"}");
    Api.processed(number);
    var refused =
        Api.post("/tickets/" + number + "/messages", "{\"kind\":\"reply\",\"text\":\"Hallo\"}");
    assertThat(refused.status()).isEqualTo(409);
  }

  @Test
  void pages_of_a_list_follow_each_other_without_repeats() {
    for (var i = 0; i < 3; i++) {
      Api.processed(Api.submitted("{\"text\":\"Blad " + i + "\"}"));
    }
    var one = Api.post("/tickets/search", "{\"limit\":2}").json();
    var two =
        Api.post("/tickets/search", "{\"limit\":2,\"cursor\":\"" + one.getString("next") + "\"}")
            .json();
    assertThat(one.getJsonArray("items")).doesNotContainAnyElementsOf(two.getJsonArray("items"));
  }
}
