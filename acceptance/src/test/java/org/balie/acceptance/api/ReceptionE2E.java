package org.balie.acceptance.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.ServerLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Requirement({"K-06", "C-03", "D-55"})
class ReceptionE2E {

  private static String word() {
    return "w" + UUID.randomUUID().toString().replace("-", "");
  }

  @Test
  void a_form_is_received_at_once_and_becomes_a_ticket() {
    var answer = Api.post("/tickets", "{\"text\":\"Hallo\",\"subject\":\"Vraag\"}");
    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.json().getString("status")).isEqualTo("received");
    var number = answer.json().getString("number");
    assertThat(answer.header("Location")).endsWith("/tickets/" + number);
    assertThat(Api.get("/tickets/" + number).status()).isEqualTo(200);
    var ticket = Api.processed(number).json();
    assertThat(ticket.getString("status")).isEqualTo("new");
    assertThat(ticket.getString("receivedAt")).isEqualTo(answer.json().getString("receivedAt"));
    var inbox = Api.get("/inbox/" + ticket.getString("inboxId")).json();
    assertThat(inbox.getString("state")).isEqualTo("processed");
  }

  @Test
  void search_finds_it_within_two_seconds() {
    var word = word();
    var number = Api.submitted("{\"text\":\"Over " + word + "\"}");
    var found =
        Eventually.within(
            Duration.ofSeconds(2),
            () -> Api.post("/tickets/search", "{\"q\":\"" + word + "\"}").json(),
            a -> !a.getJsonArray("items").isEmpty());
    assertThat(first(found).getString("number")).isEqualTo(number);
  }

  private static JsonObject first(JsonObject list) {
    return list.getJsonArray("items").getJsonObject(0);
  }

  @Test
  void the_same_key_gives_the_same_answer() {
    var key = UUID.randomUUID().toString();
    var body = "{\"text\":\"Twee keer\"}";
    var one = Api.send(Api.json(Api.with("/tickets").header("Idempotency-Key", key), body));
    var two = Api.send(Api.json(Api.with("/tickets").header("Idempotency-Key", key), body));
    assertThat(two.json()).isEqualTo(one.json());
    assertThat(one.header("Idempotency-Replayed")).isEmpty();
    assertThat(two.header("Idempotency-Replayed")).isEqualTo("true");
    var other =
        Api.send(
            Api.json(Api.with("/tickets").header("Idempotency-Key", key), "{\"text\":\"Anders\"}"));
    assertThat(other.status()).isEqualTo(409);
  }

  @Test
  void twenty_at_once_with_one_key_make_one_ticket() {
    var word = word();
    var body = "{\"text\":\"" + word + "\"}";
    var key = UUID.randomUUID().toString();
    var log = ServerLog.fromNow();
    var answers =
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            Api.send(
                                Api.json(
                                    Api.with("/tickets").header("Idempotency-Key", key), body))))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(answers).allMatch(a -> a.status() == 202);
    assertThat(log.complaints()).as("a repeat is nothing to complain of").isEmpty();
    assertThat(answers.stream().map(a -> a.json().getString("number")).distinct()).hasSize(1);
    assertThat(answers.stream().filter(a -> a.header("Idempotency-Replayed").isEmpty())).hasSize(1);
    Api.processed(answers.get(0).json().getString("number"));
    var found =
        Eventually.within(
            Duration.ofSeconds(5),
            () -> Api.post("/tickets/search", "{\"q\":\"" + word + "\"}").json(),
            a -> !a.getJsonArray("items").isEmpty());
    assertThat(found.getJsonArray("items")).hasSize(1);
  }

  @Test
  void the_original_and_its_files_come_back_byte_for_byte() {
    var file = new byte[700_000];
    new Random(7).nextBytes(file);
    System.arraycopy("\r\n--grens\r\n".getBytes(UTF_8), 0, file, 5_000, 11);
    var body = Api.multipart("grens-1", "{\"text\":\"Met bijlage\"}", file, "räksmörgås.bin");
    var number = Api.send(Api.multipart(body, "grens-1")).json().getString("number");
    Api.processed(number);
    var original =
        Eventually.within(
            Api.SOON, () -> Api.get("/tickets/" + number + "/original"), a -> a.status() == 200);
    assertThat(original.bytes()).isEqualTo(body);
    assertThat(original.header("Content-Type")).contains("boundary=grens-1");
    var listed = first(Api.get("/tickets/" + number + "/attachments").json());
    assertThat(listed.getString("name")).isEqualTo("räksmörgås.bin");
    var path = "/tickets/" + number + "/attachments/" + listed.getString("id");
    var bytes = Eventually.within(Api.SOON, () -> Api.get(path), a -> a.status() == 200);
    assertThat(bytes.bytes()).isEqualTo(file);
    assertThat(bytes.header("Content-Disposition")).startsWith("attachment");
    assertThat(bytes.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void a_file_of_thirty_megabytes_is_refused() {
    var body = Api.multipart("grens", "{\"text\":\"x\"}", new byte[30 << 20], "groot.bin");
    var answer = Api.send(Api.multipart(body, "grens"));
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.json().getString("code")).isEqualTo("content.too-large");
  }

  @Test
  void json_over_a_megabyte_is_refused_whether_announced_or_not() {
    var large = ("{\"text\":\"" + "x".repeat(2 << 20) + "\"}").getBytes(UTF_8);
    var chunked = BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large));
    for (var body :
        new java.net.http.HttpRequest.BodyPublisher[] {
          BodyPublishers.ofByteArray(large), chunked
        }) {
      var answer =
          Api.send(Api.with("/tickets").header("Content-Type", "application/json").POST(body));
      assertThat(answer.status()).isEqualTo(413);
    }
  }

  @Test
  void all_faults_are_named_at_once() {
    var answer = Api.post("/tickets", "{\"tekst\":\"x\",\"contact\":{\"email\":\"foo\"}}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().getJsonArray("errors").stream())
        .extracting(e -> e.asJsonObject().getString("pointer"))
        .containsExactlyInAnyOrder("/text", "/tekst", "/contact/email");
    assertThat(answer.json().getString("detail")).isEqualTo("3 things must be corrected.");
  }

  @ParameterizedTest
  @Requirement("D-45")
  @CsvSource({
    "en, One thing must be corrected.",
    "nl, Eén ding moet worden verbeterd.",
    "sv, En sak måste rättas."
  })
  void one_fault_is_one_in_every_language(String language, String words) {
    var request = Api.with("/tickets").header("Accept-Language", language);
    var answer = Api.send(Api.json(request, "{}"));
    assertThat(answer.json().getString("detail")).isEqualTo(words);
  }

  @Test
  void broken_json_is_refused() {
    var answer = Api.post("/tickets", "{\"text\":");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
  }
}
