package org.balie.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LibraryTest {
  private static final StubApi API = new StubApi();
  private static final String ACCEPTED = "{\"number\":\"B-2026-000123\",\"status\":\"received\"}";

  @RegisterExtension
  static final RunningLandscape LANDSCAPE =
      new RunningLandscape()
          .with("BALIE_API_URL", API.url())
          .with("BALIE_API_KEY", "a-key")
          .with("LIBRARY_TOPICS", "lending=Borrowing, digital=Digital collection");

  private final HttpClient http =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

  @AfterAll
  static void stop() {
    API.stop();
  }

  private static Map<String, String> typed(String token) {
    var typed = new LinkedHashMap<String, String>();
    typed.put("token", token);
    typed.put("name", "Maria \"Mia\" Visser");
    typed.put("email", "maria@example.org");
    typed.put("subject", "Opening hours");
    typed.put("topic", "lending");
    typed.put("message", "When do you open on Sunday? <3");
    typed.put("language", "sv");
    typed.put("consent", "true");
    return typed;
  }

  private HttpResponse<String> send(Map<String, String> typed, String... file) throws Exception {
    var body = new StringBuilder();
    typed.forEach((name, value) -> body.append(part("name=\"" + name + "\"", value)));
    if (file.length == 2) {
      body.append(part("name=\"files\"; filename=\"" + file[0] + "\"", file[1]));
    }
    var request =
        HttpRequest.newBuilder(URI.create(LANDSCAPE.url() + "/library"))
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(BodyPublishers.ofString(body + "--b--\r\n"))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private static String part(String disposition, String value) {
    return "--b\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + value + "\r\n";
  }

  @Test
  void a_form_becomes_a_ticket_with_a_number() throws Exception {
    API.answers(202, ACCEPTED);
    var page = send(typed("form-1"));
    var received = API.received().get(0);

    assertThat(page.body()).contains("Thank you", "B-2026-000123");
    assertThat(received.header("X-api-key")).isEqualTo("a-key");
    assertThat(received.header("Idempotency-key")).isEqualTo("form-1");
    var ticket = new ObjectMapper().readTree(received.body());
    assertThat(ticket.get("text").asText()).isEqualTo("When do you open on Sunday? <3");
    assertThat(ticket.at("/contact/email").asText()).isEqualTo("maria@example.org");
    assertThat(ticket.at("/contact").has("phone")).isFalse();
    assertThat(ticket.get("language").asText()).isEqualTo("sv");
    assertThat(ticket.get("topic").asText()).isEqualTo("lending");
    assertThat(ticket.get("consent").asBoolean()).isTrue();
    assertThat(ticket.get("pageUrl").asText()).endsWith("/library");
  }

  @Test
  void the_same_form_sent_twice_is_submitted_once() throws Exception {
    API.answers(202, ACCEPTED);
    send(typed("form-2"));

    assertThat(send(typed("form-2")).body()).contains("B-2026-000123");
    assertThat(API.received()).hasSize(1);
  }

  @Test
  void files_go_along_as_parts_of_the_request() throws Exception {
    API.answers(202, ACCEPTED);
    send(typed("form-3"), "scan é.pdf", "%PDF-1.7");

    assertThat(API.received().get(0).header("Content-type")).startsWith("multipart/form-data");
    assertThat(API.received().get(0).body())
        .contains("name=\"ticket\"\r\nContent-Type: application/json")
        .contains("name=\"file\"; filename=\"scan é.pdf\"", "%PDF-1.7");
  }

  @Test
  void errors_stand_beside_their_fields_and_nothing_typed_is_lost() throws Exception {
    API.answers(
        400,
        """
        {"title":"Bad request","status":400,"errors":[
          {"field":"contact.email","detail":"is not an e-mail address"},
          {"pointer":"/text","message":"is too long"},
          {"detail":"something else"}]}
        """);
    var page = send(typed("form-4"), "a.txt", "x");

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .contains("id=\"email-fault\">is not an e-mail address", "id=\"message-fault\">is too long")
        .contains("<li>something else</li>", "choose your files again")
        .contains("value=\"Maria &quot;Mia&quot; Visser\"", "When do you open on Sunday? &lt;3")
        .contains("value=\"sv\" selected", "value=\"lending\" selected", "checked")
        .doesNotContain("value=\"form-4\"");
  }

  @Test
  void while_the_service_is_down_the_form_keeps_its_words_and_its_key() throws Exception {
    API.answers(503, "<html>gateway</html>");
    var page = send(typed("form-5"));

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body())
        .contains("does not answer just now", "value=\"form-5\"", "When do you open on Sunday?");

    API.answers(202, ACCEPTED);
    assertThat(send(typed("form-5")).body()).contains("B-2026-000123");
  }

  @Test
  void a_switch_makes_the_website_use_a_wrong_key() throws Exception {
    API.answers(401, "{\"title\":\"Unknown API key\"}");
    LANDSCAPE.switchOn("library", "wrong-key");

    assertThat(send(typed("form-6")).body()).contains("Unknown API key");
    assertThat(API.received().get(0).header("X-api-key")).isEqualTo("wrong");
  }
}
