package org.balie.acceptance.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Random;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Place;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.Test;

/** Files that an application adds to a ticket that is there already. */
@Requirement({"K-06", "D-02", "C-05"})
class FilesE2E {

  private static final String BORDER = "grens-2";

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  private static String ticket() {
    var number = Api.submitted("{\"text\":\"Bestanden volgen\"}");
    Api.processed(number);
    return number;
  }

  private FilesE2E text(String words) {
    return part("name=\"text\"", words.getBytes(UTF_8));
  }

  private FilesE2E file(String name, byte[] bytes) {
    var disposition = "name=\"file\"; filename=\"" + name + "\"";
    return part(disposition + "\r\nContent-Type: application/octet-stream", bytes);
  }

  private FilesE2E part(String disposition, byte[] bytes) {
    body.writeBytes(
        "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n"
            .formatted(BORDER, disposition)
            .getBytes(UTF_8));
    body.writeBytes(bytes);
    body.writeBytes("\r\n".getBytes(UTF_8));
    return this;
  }

  private Api.Answer addedTo(String number) {
    body.writeBytes(("--" + BORDER + "--\r\n").getBytes(UTF_8));
    return Api.send(
        Api.with("/tickets/" + number + "/attachments")
            .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static JsonObject item(Api.Answer list, int index) {
    return list.json().getJsonArray("items").getJsonObject(index);
  }

  private static void nothingStandsOn(String number) {
    var files = Api.get("/tickets/" + number + "/attachments").json();
    assertThat(files.getJsonArray("items")).isEmpty();
    var messages = Api.get("/tickets/" + number + "/messages").json();
    assertThat(messages.getJsonArray("items")).hasSize(1);
  }

  @Test
  void a_file_is_added_and_comes_back_byte_for_byte() {
    var number = ticket();
    var bytes = new byte[600_000];
    new Random(11).nextBytes(bytes);
    var added = file("räksmörgås.bin", bytes).addedTo(number);
    assertThat(added.status()).isEqualTo(201);
    var address = Place.of("BALIE_API_URL") + "/tickets/" + number + "/attachments/";
    assertThat(added.header("Location")).isEqualTo(address + item(added, 0).getString("id"));
    var path = added.header("Location").substring(Place.of("BALIE_API_URL").length());
    var back = Eventually.within(Api.SOON, () -> Api.get(path), a -> a.status() == 200);
    assertThat(back.bytes()).isEqualTo(bytes);
    var listed = item(Api.get("/tickets/" + number + "/attachments"), 0);
    assertThat(listed.getString("name")).isEqualTo("räksmörgås.bin");
    assertThat(listed.getString("mediaType")).isEqualTo("application/octet-stream");
  }

  @Test
  void several_files_stand_on_one_note_with_the_words_of_their_sender() {
    var number = ticket();
    var added =
        text("Twee scans")
            .file("een.pdf", "%PDF-1.4 een".getBytes(UTF_8))
            .file("twee.txt", "twee".getBytes(UTF_8))
            .addedTo(number);
    assertThat(added.header("Location")).endsWith("/tickets/" + number + "/attachments");
    var note = item(Api.get("/tickets/" + number + "/messages"), 1);
    assertThat(note.getString("kind")).isEqualTo("note");
    assertThat(note.getString("text")).isEqualTo("Twee scans");
    assertThat(note.getJsonArray("attachments").stream())
        .extracting(f -> f.asJsonObject().getString("name"))
        .containsExactly("een.pdf", "twee.txt");
  }

  @Test
  void without_words_the_note_names_the_files() {
    var number = ticket();
    file("een.txt", "1".getBytes(UTF_8)).file("twee.txt", "2".getBytes(UTF_8)).addedTo(number);
    var note = item(Api.get("/tickets/" + number + "/messages"), 1);
    assertThat(note.getString("text")).isEqualTo("een.txt, twee.txt");
  }

  @Test
  void the_kind_of_a_file_is_what_its_bytes_say() {
    var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13};
    var added = file("onschuldig.txt", png).addedTo(ticket());
    assertThat(item(added, 0).getString("mediaType")).isEqualTo("image/png");
  }

  @Test
  void malware_never_opens() {
    var number = ticket();
    // The EICAR test file, in two halves so that no scanner takes this source for it.
    var eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    var added = file("factuur.com", eicar.getBytes(UTF_8)).addedTo(number);
    var path = "/tickets/" + number + "/attachments/" + item(added, 0).getString("id");
    assertThat(Api.get(path).status()).isEqualTo(409);
    Eventually.within(
        Api.SOON,
        () -> item(Api.get("/tickets/" + number + "/attachments"), 0).getString("scan"),
        "infected"::equals);
    assertThat(Api.get(path).json().getString("code")).isEqualTo("content.infected");
  }

  @Test
  void one_file_that_is_too_large_takes_all_others_with_it() {
    var number = ticket();
    var refused = file("klein.txt", new byte[1]).file("groot.bin", new byte[26 << 20]);
    assertProblem(refused.addedTo(number), 413, "content.too-large");
    nothingStandsOn(number);
  }

  @Test
  void more_files_than_twenty_are_refused() {
    var number = ticket();
    for (var i = 0; i <= 20; i++) {
      file(i + ".txt", new byte[] {'x'});
    }
    assertProblem(addedTo(number), 413, "content.too-many-files");
    nothingStandsOn(number);
  }

  @Test
  void what_is_no_file_is_refused_by_its_name() {
    var number = ticket();
    assertProblem(text("Niets erbij").addedTo(number), 400, "platform.invalid-input");
    body.reset();
    var stranger = part("name=\"kleur\"", "rood".getBytes(UTF_8)).addedTo(number);
    assertProblem(stranger, 400, "platform.invalid-input");
    var error = stranger.json().getJsonArray("errors").getJsonObject(0);
    assertThat(error.getString("pointer")).isEqualTo("/kleur");
    nothingStandsOn(number);
  }

  @Test
  void a_body_that_is_cut_off_is_refused() {
    var number = ticket();
    var cut = "--" + BORDER + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"";
    var answer =
        Api.send(
            Api.with("/tickets/" + number + "/attachments")
                .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
                .POST(BodyPublishers.ofString(cut)));
    assertProblem(answer, 400, "content.form-cannot-be-read");
    assertProblem(Api.post("/tickets/" + number + "/attachments", "{}"), 415, "api.status.415");
  }

  @Test
  void a_ticket_that_is_not_there_takes_no_file() {
    var answer = file("a.txt", new byte[] {'x'}).addedTo("B-1999-999999");
    assertProblem(answer, 404, "platform.not-found");
  }

  private static void assertProblem(Api.Answer answer, int status, String code) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.json().getString("code")).isEqualTo(code);
  }
}
