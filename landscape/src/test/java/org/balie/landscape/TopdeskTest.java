package org.balie.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The simulated TOPdesk keeps the rules of TOPdesk's specification. */
class TopdeskTest {
  @RegisterExtension static final RunningLandscape LANDSCAPE = new RunningLandscape();

  private final TopdeskCalls topdesk = new TopdeskCalls(LANDSCAPE);

  @Test
  void only_an_operator_with_an_application_password_comes_in() throws Exception {
    assertThat(topdesk.as("balie", "wrong", "GET", "/version", "").status()).isEqualTo(401);
    assertThat(topdesk.get("/version").json().get("version").asText()).isNotEmpty();
    assertThat(topdesk.as("norights", "norights", "GET", "/version", "").status()).isEqualTo(200);
    assertThat(topdesk.as("norights", "norights", "GET", "/incidents", "").status()).isEqualTo(403);
  }

  @Test
  void a_new_incident_gets_id_number_creator_and_classic_dates() throws Exception {
    var made = topdesk.made("B-2026-000001/1");
    assertThat(made.get("id").asText()).hasSize(36);
    assertThat(made.get("number").asText()).matches("I \\d{4} \\d{4}");
    assertThat(made.get("creator").get("name").asText()).isEqualTo("balie");
    assertThat(made.get("modificationDate").asText()).endsWith("+0000");
    var number = made.get("number").asText().replace(" ", "%20");
    assertThat(topdesk.get("/incidents/number/" + number).json().get("id"))
        .isEqualTo(made.get("id"));
    assertThat(topdesk.get("/incidents/id/nobody").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"unknownField":1}                                             | 400
          {"status":"thirdLine"}                                         | 400
          {"callerLookup":{}}                                            | 400
          {"callerLookup":{"id":"x","email":"y"}}                        | 400
          {"callerLookup":{"email":"nobody@kb.test"}}                    | 404
          {"callerLookup":{"email":"archiefkast@kb.test"}}               | 400
          {"callerLookup":{"email":"klantenservice@kb.test"},"caller":{}} | 400
          {"category":{"name":"Applicaties"},"subcategory":{"name":"Printer"}} | 400
          {"category":{"name":"Nowhere"}}                                | 400
          {"category":{"id":"x","name":"Applicaties"}}                   | 400
          {"operatorGroup":{"name":"Facilitair"}}                        | 400
          {"operatorGroup":{"id":"no-uuid"}}                             | 400
          {"operatorGroup":{"id":"00000000-0000-4000-8000-000000000009"}} | 404
          {"request":"<script>x</script>"}                               | 400
          {"request":"<b>bold</b><br>"}                                  | 201
          {"category":{"name":"Applicaties"},"subcategory":{"name":"Delpher"}} | 201
          no json                                                        | 400
          """)
  void a_body_is_checked(String body, int status) throws Exception {
    assertThat(topdesk.post("/incidents", body).status()).as(body).isEqualTo(status);
  }

  @Test
  void a_brief_description_has_eighty_characters_and_errors_are_a_list() throws Exception {
    var body = "{\"briefDescription\":\"" + "x".repeat(81) + "\"}";
    var refused = topdesk.post("/incidents", body);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().get(0).get("message").asText()).contains("briefDescription");
    assertThat(topdesk.post("/incidents", body.replace("xx\"", "x\"")).status()).isEqualTo(201);
  }

  @Test
  void a_change_is_partial_and_an_action_is_added_to_the_trail() throws Exception {
    var id = topdesk.made("B-2026-000002/1").get("id").asText();
    topdesk.put("/incidents/id/" + id, "{\"action\":\"First\"}");
    var changed =
        topdesk.put(
            "/incidents/id/" + id, "{\"action\":\"Second\",\"actionInvisibleForCaller\":true}");
    assertThat(changed.json().get("briefDescription").asText()).isEqualTo("About");
    var trail = topdesk.get("/incidents/id/" + id + "/progresstrail").json();
    assertThat(trail).hasSize(2);
    assertThat(trail.get(0).get("memoText").asText()).isEqualTo("Second");
    assertThat(trail.get(0).get("invisibleForCaller").asBoolean()).isTrue();
    assertThat(trail.get(1).get("creationDate").asText()).endsWith("Z");
  }

  @Test
  void an_archived_incident_is_closed_to_changes() throws Exception {
    var id = topdesk.made("B-2026-000003/1").get("id").asText();
    assertThat(topdesk.put("/incidents/id/" + id + "/archive", "{}").json().get("status").asText())
        .isEqualTo("secondLineArchived");
    assertThat(topdesk.put("/incidents/id/" + id, "{\"action\":\"x\"}").status()).isEqualTo(403);
    assertThat(topdesk.get("/incidents?query=externalNumber=='B-2026-000003/1'").status())
        .isEqualTo(204);
    assertThat(topdesk.search("externalNumber=='B-2026-000003/1'").json()).hasSize(1);
  }

  @Test
  void a_collection_is_paged_by_ten_and_says_where_it_goes_on() throws Exception {
    for (var i = 0; i < 12; i++) {
      topdesk.made("P-" + i);
    }
    var query = "/incidents?query=externalNumber=sw=P-&sort=modificationDate:asc";
    var first = topdesk.get(query);
    assertThat(first.status()).isEqualTo(206);
    assertThat(first.json()).hasSize(10);
    var second = topdesk.get(first.header("x-next-page-url"));
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.json()).hasSize(2);
    assertThat(topdesk.get(query + "&start=12&page_size=5").status()).isEqualTo(204);
    assertThat(topdesk.get(query + "&pageStart=11&pageSize=5").json()).hasSize(1);
  }

  @Test
  void a_trail_has_pages_of_at_most_a_hundred() throws Exception {
    var id = topdesk.made("B-2026-000004/1").get("id").asText();
    for (var i = 0; i < 101; i++) {
      topdesk.put("/incidents/id/" + id, "{\"action\":\"" + i + "\"}");
    }
    var trail = "/incidents/id/" + id + "/progresstrail";
    assertThat(topdesk.get(trail).json()).hasSize(10);
    var all = topdesk.get(trail + "?start=0&page_size=500");
    assertThat(all.json()).hasSize(100);
    assertThat(topdesk.get(all.header("x-next-page-url")).json()).hasSize(1);
    assertThat(topdesk.get(trail + "/count").json().get("count").asInt()).isEqualTo(101);
  }

  @Test
  void a_query_is_read_and_an_unknown_field_is_named() throws Exception {
    topdesk.made("Q-1");
    topdesk.made("Q-2");
    assertThat(topdesk.search("externalNumber=in=('Q-1','Q-2')").json()).hasSize(2);
    assertThat(topdesk.search("externalNumber==Q-1,externalNumber=='Q-2'").json()).hasSize(2);
    assertThat(topdesk.search("externalNumber==Q-1;closed==true").status()).isEqualTo(204);
    assertThat(topdesk.search("externalNumber=sw='Q-';externalNumber!=Q-1").json()).hasSize(1);
    assertThat(topdesk.search("modificationDate=ge=2999-01-01T00:00:00Z").status()).isEqualTo(204);
    assertThat(topdesk.search("(externalNumber==Q-1);operator.id==null").json()).hasSize(1);
    var refused = topdesk.search("archived==true");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().get(0).get("message").asText()).contains("unknown field: 'archived'");
  }

  @Test
  void files_go_up_and_come_down() throws Exception {
    var id = topdesk.made("B-2026-000005/1").get("id").asText();
    var up = topdesk.upload(id, "shelf.txt", "the shelf").json();
    assertThat(up.get("size").asInt()).isEqualTo(9);
    var path = up.get("downloadUrl").asText().replace("/tas/api", "");
    assertThat(topdesk.get(path).http().body()).isEqualTo("the shelf");
    assertThat(topdesk.get("/incidents/id/" + id + "/attachments").json()).hasSize(1);
  }

  @Test
  void what_was_committed_is_there_although_the_answer_got_lost() throws Exception {
    LANDSCAPE.switchOn("topdesk", "commit-then-reset");
    assertThatThrownBy(() -> topdesk.made("R-1")).isInstanceOf(IOException.class);
    LANDSCAPE.control("DELETE", "/control/topdesk/faults", "");
    assertThat(topdesk.search("externalNumber==R-1").json()).hasSize(1);
  }

  @Test
  void faults_look_like_those_of_servers_and_proxies() throws Exception {
    LANDSCAPE.switchOn("topdesk", "busy");
    assertThat(topdesk.get("/incidents").header("Retry-After")).isEqualTo("2");
    LANDSCAPE.switchOn("topdesk", "error-page");
    assertThat(topdesk.get("/incidents").http().body()).startsWith("<html>");
    LANDSCAPE.switchOn("topdesk", "password-expired");
    assertThat(topdesk.get("/version").status()).isEqualTo(401);
    LANDSCAPE.switchOn("topdesk", "down");
    assertThatThrownBy(() -> topdesk.get("/version")).isInstanceOf(IOException.class);
  }
}
