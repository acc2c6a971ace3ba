package org.balie.acceptance.secondline;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.IntStream;
import org.balie.acceptance.Topdesk.Incident;
import org.balie.acceptance.api.Api;

/** A case with its hand-over: what both sides say on it, numbered. */
record Case(String number) {

  private static final int WORDS = 2;

  static Case received(String mark) {
    return new Case(Api.submitted("{\"subject\":\"" + mark + "\",\"text\":\"Second line\"}"));
  }

  void forward() {
    Api.processed(number);
    var body = "{\"receiver\":\"topdesk\",\"values\":{\"operatorGroup\":\"Facilitair\"}}";
    var answer = Api.post("/tickets/" + number + "/handovers", body);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    for (var i = 0; i < WORDS; i++) {
      var words = "{\"text\":\"Ours " + i + "\"}";
      var told = Api.post("/tickets/" + number + "/handovers/1/messages", words);
      assertThat(told.status()).as(told.toString()).isEqualTo(201);
    }
  }

  JsonObject handover() {
    return Api.get("/tickets/" + number + "/handovers")
        .json()
        .getJsonArray("items")
        .getJsonObject(0);
  }

  boolean arrived() {
    return handover().getString("state").equals("sent");
  }

  /** Texts of the second line on the case, oldest first. */
  List<String> heard() {
    return Api.get("/tickets/" + number + "/messages").json().getJsonArray("items").stream()
        .map(JsonValue::asJsonObject)
        .filter(message -> message.getString("kind").equals("second-line"))
        .map(message -> message.getString("text"))
        .filter(text -> text.startsWith("Theirs"))
        .toList();
  }

  static List<String> theirs() {
    return IntStream.range(0, WORDS).mapToObj(i -> "Theirs " + i).toList();
  }

  /** Our words as they stand in TOPdesk, without their marks. */
  static List<String> ours(Incident incident) {
    return incident.actions().stream()
        .filter(text -> text.startsWith("Ours"))
        .map(text -> text.substring(0, text.indexOf('\n')))
        .toList();
  }

  static List<String> wantedOfOurs() {
    return IntStream.range(0, WORDS).mapToObj(i -> "Ours " + i).toList();
  }
}
