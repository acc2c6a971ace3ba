package org.balie.channel.email.smime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.balie.channel.email.reading.MailReader;
import org.balie.channel.email.reading.ReadMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signed and encrypted mail: between ourselves, and with openssl as the other side. */
class SmimeTest {

  private static final String ADA = "ada@burger.test";
  private static final String DESK = "desk@kb.test";
  private static final String WORDS = "Vertrouwelijk – åäö";
  private static final Issuer ISSUER = new Issuer("Issuer");
  private static final Issuer STRANGE = new Issuer("Nobody knows");
  private static final Issuer.Holder DESKS = ISSUER.issue(DESK);
  private static final Issuer.Holder ADAS = ISSUER.issue(ADA);
  private static final Keyring OURS = Issuer.keyring(List.of(DESKS), List.of(ISSUER));

  @TempDir Path folder;

  private static MimeMessage mail(String from) throws MessagingException {
    var mail = new MimeMessage(Session.getInstance(new Properties()));
    mail.setFrom(from);
    mail.setRecipients(MimeMessage.RecipientType.TO, DESK);
    mail.setSubject("Sealed");
    var parts = new MimeMultipart("mixed");
    var text = new MimeBodyPart();
    text.setText(WORDS, UTF_8.name());
    parts.addBodyPart(text);
    mail.setContent(parts);
    mail.saveChanges();
    return mail;
  }

  private static byte[] written(Issuer.Holder by, String from, List<X509Certificate> recipients)
      throws MessagingException, IOException {
    var mail = mail(from);
    var address = Certificates.addresses(by.certificate()).iterator().next();
    var keys = Issuer.keyring(List.of(by), List.of());
    var then = by.certificate().getNotBefore().toInstant();
    SmimeWriter.of(keys, address, then).orElseThrow().write(mail, recipients);
    var bytes = new ByteArrayOutputStream();
    mail.writeTo(bytes);
    return bytes.toByteArray();
  }

  private static SmimeReader.Opened open(byte[] mail) throws IOException {
    return SmimeReader.open(new ByteArrayInputStream(mail), OURS, Issuer.NOW);
  }

  private static ReadMail read(SmimeReader.Opened opened) throws IOException {
    return MailReader.read(
        opened.mail(),
        (file, bytes) -> {
          var all = bytes.readAllBytes();
          return () -> new ByteArrayInputStream(all);
        });
  }

  @Test
  void what_its_sender_signed_is_valid() throws Exception {
    var opened = open(written(ADAS, ADA, List.of()));
    assertThat(opened.seal().signature()).isEqualTo(Verdict.VALID);
    assertThat(opened.seal().encrypted()).isFalse();
    var mail = read(opened);
    assertThat(mail.text().strip()).isEqualTo(WORDS);
    assertThat(mail.files()).isEmpty();
    assertThat(mail.subject()).isEqualTo("Sealed");
  }

  @Test
  void one_changed_letter_is_seen() throws Exception {
    var text = new String(written(ADAS, ADA, List.of()), ISO_8859_1);
    var changed = text.replace("Vertrouwelijk", "vertrouwelijk");
    assertThat(changed).isNotEqualTo(text);
    assertThat(open(changed.getBytes(ISO_8859_1)).seal().signature()).isEqualTo(Verdict.ALTERED);
  }

  @Test
  void somebody_elses_signature_is_seen() throws Exception {
    var seal = open(written(ADAS, "eva@burger.test", List.of())).seal();
    assertThat(seal.signature()).isEqualTo(Verdict.WRONG_SENDER);
  }

  @Test
  void an_issuer_nobody_trusts_and_a_certificate_that_ended_are_seen() throws Exception {
    var strange = open(written(STRANGE.issue(ADA), ADA, List.of())).seal();
    assertThat(strange.signature()).isEqualTo(Verdict.UNTRUSTED);
    var ended = ISSUER.issue(ADA, Issuer.NOW.minus(Duration.ofDays(1)));
    assertThat(open(written(ended, ADA, List.of())).seal().signature()).isEqualTo(Verdict.EXPIRED);
  }

  @Test
  void what_was_encrypted_for_us_is_read_and_for_others_is_not() throws Exception {
    var ours = open(written(ADAS, ADA, List.of(DESKS.certificate())));
    assertThat(ours.seal().encrypted()).isTrue();
    assertThat(ours.seal().opened()).isTrue();
    assertThat(ours.seal().signature()).isEqualTo(Verdict.VALID);
    assertThat(read(ours).text().strip()).isEqualTo(WORDS);

    var theirs = open(written(ADAS, ADA, List.of(STRANGE.issue(DESK).certificate())));
    assertThat(theirs.seal().opened()).isFalse();
    var locked = read(theirs);
    assertThat(locked.text()).doesNotContain("Vertrouwelijk");
    assertThat(locked.files()).hasSize(1);
  }

  @Test
  void an_ordinary_mail_and_a_broken_one_are_read_as_they_came() throws Exception {
    var bytes = new ByteArrayOutputStream();
    mail(ADA).writeTo(bytes);
    assertThat(open(bytes.toByteArray()).seal()).isEqualTo(Seal.NONE);
    assertThat(open(bytes.toByteArray()).mail().readAllBytes()).isEqualTo(bytes.toByteArray());
    var sealed = written(ADAS, ADA, List.of(DESKS.certificate()));
    for (var length = 0; length < sealed.length; length += 131) {
      assertThat(read(open(java.util.Arrays.copyOf(sealed, length)))).isNotNull();
    }
  }

  @Test
  void openssl_reads_what_we_wrote() throws Exception {
    file("in.eml", written(DESKS, DESK, List.of(ADAS.certificate())));
    pem("ada.pem", "CERTIFICATE", ADAS.certificate().getEncoded());
    pem("ada.key", "PRIVATE KEY", ADAS.pair().getPrivate().getEncoded());
    pem("issuer.pem", "CERTIFICATE", ISSUER.certificate.getEncoded());
    openssl("-decrypt", "-in", "in.eml", "-recip", "ada.pem", "-inkey", "ada.key", "-out", "s.eml");
    openssl("-verify", "-in", "s.eml", "-CAfile", "issuer.pem", "-out", "plain.eml");
    var plain = MailReader.read(Files.newInputStream(folder.resolve("plain.eml")), (f, b) -> null);
    assertThat(plain.text().strip()).isEqualTo(WORDS);
  }

  @Test
  void we_read_what_openssl_wrote() throws Exception {
    file("text.eml", ("Content-Type: text/plain; charset=utf-8\r\n\r\n" + WORDS).getBytes(UTF_8));
    pem("ada.pem", "CERTIFICATE", ADAS.certificate().getEncoded());
    pem("ada.key", "PRIVATE KEY", ADAS.pair().getPrivate().getEncoded());
    pem("desk.pem", "CERTIFICATE", DESKS.certificate().getEncoded());
    openssl("-sign", "-in", "text.eml", "-signer", "ada.pem", "-inkey", "ada.key", "-out", "s.eml");
    for (var cipher : new String[] {"-aes256", "-aes-256-gcm"}) {
      openssl(
          "-encrypt",
          cipher,
          "-in",
          "s.eml",
          "-from",
          ADA,
          "-to",
          DESK,
          "-subject",
          "x",
          "-out",
          "e.eml",
          "desk.pem");
      var opened = open(Files.readAllBytes(folder.resolve("e.eml")));
      assertThat(opened.seal().signature()).as(cipher).isEqualTo(Verdict.VALID);
      assertThat(opened.seal().encrypted()).isTrue();
      assertThat(read(opened).text().strip()).isEqualTo(WORDS);
    }
  }

  private void file(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private void pem(String name, String kind, byte[] bytes) throws IOException {
    var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    var pem = "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(kind, text, kind);
    file(name, pem.getBytes(US_ASCII));
  }

  private void openssl(String... arguments) throws IOException, InterruptedException {
    var command = new java.util.ArrayList<>(List.of("openssl", "cms"));
    command.addAll(List.of(arguments));
    var log = folder.resolve("openssl.log").toFile();
    var run =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start();
    assertThat(run.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(run.exitValue()).as(Files.readString(log.toPath())).isZero();
  }
}
