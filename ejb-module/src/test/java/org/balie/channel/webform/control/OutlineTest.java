package org.balie.channel.webform.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.balie.content.ContentTooLarge;
import org.balie.content.FormCannotBeRead;
import org.balie.content.TooManyFiles;
import org.balie.platform.InvalidInput;
import org.junit.jupiter.api.Test;

class OutlineTest {

  private static final String TYPE = "multipart/form-data; boundary=border";
  private static final String TICKET =
      "Content-Disposition: form-data; name=\"ticket\"\r\nContent-Type: application/json";

  private static String file(String parameters) {
    return "Content-Disposition: form-data; name=\"file\"; " + parameters;
  }

  private static byte[] body(String border, Map<String, byte[]> parts) {
    var body = new ByteArrayOutputStream();
    parts.forEach(
        (head, bytes) -> {
          body.writeBytes(("--" + border + "\r\n" + head + "\r\n\r\n").getBytes(UTF_8));
          body.writeBytes(bytes);
          body.writeBytes("\r\n".getBytes(UTF_8));
        });
    body.writeBytes(("--" + border + "--\r\n").getBytes(UTF_8));
    return body.toByteArray();
  }

  private static Map<String, byte[]> withTicket(String head, byte[] bytes) {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put(TICKET, "{\"text\":\"x\"}".getBytes(UTF_8));
    parts.put(head, bytes);
    return parts;
  }

  private static Outline outline(byte[] body) throws IOException {
    return Outline.of(new ByteArrayInputStream(body), TYPE);
  }

  private static byte[] bytesOfFile(byte[] content) throws IOException {
    var found = new ArrayList<byte[]>();
    var body = body("border", withTicket(file("filename=\"a.bin\""), content));
    Outline.read(
        new ByteArrayInputStream(body), TYPE, (head, bytes) -> found.add(bytes.readAllBytes()));
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static String nameOf(String parameters) throws IOException {
    return outline(body("border", withTicket(file(parameters), new byte[] {1})))
        .files()
        .get(0)
        .name();
  }

  @Test
  void binary_content_comes_out_as_it_went_in() throws IOException {
    var random = new byte[300_000];
    new Random(1).nextBytes(random);
    assertThat(bytesOfFile(random)).isEqualTo(random);
  }

  @Test
  void what_looks_like_a_border_is_content() throws IOException {
    for (var content :
        List.of(
            "\r\n--borde\r\n",
            "\r\n--borderline\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n",
            "--border\r\n\r\n".substring(2),
            "\r\n\r\n",
            "\r",
            "\n",
            "",
            "\r\n--",
            "a\rb\nc\r\n",
            "--")) {
      assertThat(bytesOfFile(content.getBytes(UTF_8)))
          .as(content)
          .isEqualTo(content.getBytes(UTF_8));
    }
  }

  @Test
  void a_mail_with_parts_of_its_own_stays_one_file() throws IOException {
    var mail = "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b--\r\n";
    for (var type : List.of("message/rfc822", "multipart/mixed; boundary=b")) {
      var head = file("filename=\"m.eml\"\r\nContent-Type: " + type);
      var found = new ArrayList<byte[]>();
      Outline.read(
          new ByteArrayInputStream(body("border", withTicket(head, mail.getBytes(UTF_8)))),
          TYPE,
          (h, bytes) -> found.add(bytes.readAllBytes()));
      assertThat(found).containsExactly(mail.getBytes(UTF_8));
    }
  }

  @Test
  void names_of_files_are_read_in_every_dress() throws IOException {
    assertThat(nameOf("filename=\"naïef räksmörgås.txt\"")).isEqualTo("naïef räksmörgås.txt");
    assertThat(nameOf("filename=\"x\"; filename*=UTF-8''na%C3%AFef.txt")).isEqualTo("naïef.txt");
    assertThat(nameOf("filename=\"C:\\map\\foto.jpg\"")).isEqualTo("foto.jpg");
    assertThat(nameOf("filename=\"../../etc/passwd\"")).isEqualTo("passwd");
    assertThat(nameOf("filename=\"..\"")).isEqualTo("file");
    assertThat(nameOf("filename=a.txt")).isEqualTo("a.txt");
    assertThat(nameOf("filename=\"een; naam.txt\"")).isEqualTo("een; naam.txt");
  }

  @Test
  void a_file_field_left_empty_is_no_file() throws IOException {
    var body = body("border", withTicket(file("filename=\"\""), new byte[0]));
    assertThat(outline(body).files()).isEmpty();
  }

  @Test
  void the_fingerprint_does_not_depend_on_the_border() throws IOException {
    var parts = withTicket(file("filename=\"a.txt\""), new byte[] {1, 2});
    var other =
        Outline.of(
            new ByteArrayInputStream(body("other", parts)),
            "multipart/form-data; boundary=\"other\"");
    assertThat(outline(body("border", parts)).fingerprint()).isEqualTo(other.fingerprint());
  }

  @Test
  void the_fingerprint_depends_on_text_name_and_bytes() throws IOException {
    var one = outline(body("border", withTicket(file("filename=\"a\""), new byte[] {1})));
    var name = outline(body("border", withTicket(file("filename=\"b\""), new byte[] {1})));
    var bytes = outline(body("border", withTicket(file("filename=\"a\""), new byte[] {2})));
    assertThat(List.of(one.fingerprint(), name.fingerprint(), bytes.fingerprint()))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_body_cut_off_is_refused() {
    var body = body("border", withTicket(file("filename=\"a\""), new byte[1000]));
    var cut = java.util.Arrays.copyOf(body, body.length - 500);
    assertThatThrownBy(() -> outline(cut)).isInstanceOf(FormCannotBeRead.class);
  }

  @Test
  void a_body_without_parts_is_refused() {
    assertThatThrownBy(() -> outline("nothing".getBytes(UTF_8)))
        .isInstanceOf(FormCannotBeRead.class);
  }

  @Test
  void a_body_without_the_ticket_is_refused() {
    var body = body("border", Map.of(file("filename=\"a\""), new byte[1]));
    assertThatThrownBy(() -> outline(body)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void a_file_over_the_limit_is_refused() {
    var body = body("border", withTicket(file("filename=\"a\""), new byte[(25 << 20) + 1]));
    assertThatThrownBy(() -> outline(body)).isInstanceOf(ContentTooLarge.class);
  }

  @Test
  void more_than_twenty_files_are_refused() {
    var parts = withTicket(file("filename=\"a\""), new byte[1]);
    for (var i = 0; i < 20; i++) {
      parts.put(file("filename=\"a" + i + "\""), new byte[1]);
    }
    assertThatThrownBy(() -> outline(body("border", parts))).isInstanceOf(TooManyFiles.class);
  }
}
