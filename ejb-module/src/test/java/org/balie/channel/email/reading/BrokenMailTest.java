package org.balie.channel.email.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BrokenMailTest {

  /** {@code -Dbalie.mutations=10000} in the long run. */
  private static final int MUTATIONS = Integer.getInteger("balie.mutations", 400);

  private static Corpora.Read read(String mail) {
    return Corpora.read(new ByteArrayInputStream(mail.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void mails_that_were_damaged_on_their_way_crash_nothing() throws IOException {
    var mails =
        Stream.concat(
                Corpora.files(Corpora.folder("mime4j"), ".msg").stream(),
                Corpora.files(Corpora.folder("bounces"), ".eml").stream())
            .toList();
    var chance = new Random(20261125);
    for (var i = 0; i < MUTATIONS; i++) {
      var file = mails.get(chance.nextInt(mails.size()));
      var damaged = damaged(file, chance);
      assertThatCode(() -> everything(damaged))
          .as("mutation of " + file)
          .doesNotThrowAnyException();
    }
  }

  private static void everything(byte[] mail) {
    var read = Corpora.read(new ByteArrayInputStream(mail)).mail();
    AutomaticMail.reason(read);
    BounceReader.read(read);
    QuoteSplit.of(read.text());
    Authentication.of(read.headers(), "mx.example.org");
    assertThat(read.date())
        .satisfiesAnyOf(d -> assertThat(d).isNull(), d -> assertThat(d).isNotNull());
    if (read.html() != null) {
      HtmlMail.of(read.html());
    }
  }

  private static byte[] damaged(Path file, Random chance) throws IOException {
    var bytes = Files.readAllBytes(file);
    var changes = 1 + chance.nextInt(20);
    for (var i = 0; i < changes && bytes.length > 0; i++) {
      bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
    }
    var end = chance.nextInt(4) == 0 ? chance.nextInt(bytes.length + 1) : bytes.length;
    return java.util.Arrays.copyOf(bytes, end);
  }

  @Test
  void a_mail_without_anything_is_a_mail() {
    assertThat(read("").mail().text()).isEmpty();
    assertThat(read("\r\n").mail().from().address()).isEmpty();
  }

  @Test
  void nul_bytes_and_halves_of_characters_do_not_come_through() {
    var mail = read("Subject: a\0b\r\n\r\nText\0 with nul\r\n").mail();
    assertThat(mail.text()).isEqualTo("Text with nul\n");
    assertThat(mail.subject()).doesNotContain("\0");
  }

  @Test
  void of_double_headers_the_first_counts_and_all_recipients_do() {
    var mail = read("Subject: one\r\nSubject: two\r\nTo: a@x.test\r\nTo: b@x.test\r\n\r\n.").mail();
    assertThat(mail.subject()).isEqualTo("one");
    assertThat(mail.headers().addresses("to"))
        .extracting(MailAddress::address)
        .containsExactly("a@x.test", "b@x.test");
  }

  @Test
  void an_unknown_charset_is_guessed() {
    var utf8 =
        new String("Caf\u00e9".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertThat(
            read("Content-Type: text/plain; charset=x-nobody-knows\r\n\r\n" + utf8).mail().text())
        .isEqualTo("Caf\u00e9");
  }

  @Test
  void parts_in_parts_end_somewhere() {
    var bomb = new StringBuilder();
    for (var i = 0; i < 500; i++) {
      bomb.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\r\n\r\n--b")
          .append(i)
          .append("\r\n");
    }
    assertThat(read(bomb.toString()).mail().trouble()).isNotEmpty();
  }

  @Test
  void five_thousand_recipients_are_five_thousand() {
    var to = new StringBuilder("To: p0@x.test");
    for (var i = 1; i < 5_000; i++) {
      to.append(",\r\n p").append(i).append("@x.test");
    }
    assertThat(read(to + "\r\n\r\nHello").mail().headers().addresses("to")).hasSize(5_000);
  }
}
