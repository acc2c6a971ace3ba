package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Place;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.balie.acceptance.email.Mails;
import org.balie.acceptance.email.Smtp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Dovecot and Exim instead of the simulated server; see {@code acceptance/mail}. */
@Tag("mail")
@Requirement({"K-09", "D-28", "D-29"})
class RealMailE2E {

  private static final Duration SOON = Duration.ofSeconds(40);
  private static final String DESK = "echt@kb.test";
  private static final String TOKEN_DESK = "token@kb.test";
  private static final String READER = "mailbox-reader";
  private static final String CUSTOMER = "burger@example.test";
  private static final Pattern REPLY_TO = Pattern.compile("(?m)^Reply-To:\\s*<?([^>\\s]+)>?");

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void a_mailbox_is_made_tested_read_answered_and_told_of_failures() {
    var form = mailboxes();
    if (!form.knows(DESK)) {
      form.believes("mx.kb.test").make("Real mail", DESK, "geheim");
    }
    form.works(DESK);
    var ticket = arrives(CUSTOMER, DESK);
    var words = "Answer " + Customer.mark();
    Mails.answered(ticket, words);
    var mail = Eventually.within(SOON, () -> received(words), m -> !m.isEmpty()).get(0);
    assertThat(mail).contains("<echt+bounce.");
    states(ticket, words, "delivered");
    answersBy(mail, ticket);
    var gone = arrives("weg@bounce.test", DESK);
    var lost = "Lost " + Customer.mark();
    Mails.answered(gone, lost);
    states(gone, lost, "failed");
  }

  @Test
  void a_mailbox_is_read_by_a_token_of_the_identity_provider() throws Exception {
    var realm = Place.of("REAL_TOKEN_ISSUER") + "/protocol/openid-connect/";
    new TokenKeys(realm + "certs", READER).into(Path.of(Place.of("REAL_MAIL_FOLDER"), "keys"));
    var form = mailboxes();
    if (!form.knows(TOKEN_DESK)) {
      form.believes("mx.kb.test")
          .withTokens(realm + "token", READER)
          .make("Read by token", TOKEN_DESK, READER + "-secret");
    }
    form.works(TOKEN_DESK);
    arrives(CUSTOMER, TOKEN_DESK);
  }

  @Test
  void a_wrong_client_secret_and_a_token_for_another_mailbox_let_nobody_in() {
    var realm = Place.of("REAL_TOKEN_ISSUER") + "/protocol/openid-connect/";
    var form = mailboxes().resting().withTokens(realm + "token", READER);
    var guessed = Customer.mark() + "@kb.test";
    form.make("Guessed", guessed, "guess");
    form.fails(guessed, "Get the secret or token", "401");
    form = mailboxes().resting().withTokens(realm + "token", READER);
    var other = Customer.mark() + "@kb.test";
    form.make("Other", other, READER + "-secret");
    form.fails(other, "Sign in and open the folders", "refused");
  }

  @Test
  void a_server_that_nobody_vouches_for_gets_no_password() {
    var form = mailboxes().resting().fetchingBy("STARTTLS");
    var desk = Customer.mark() + "@kb.test";
    form.make("Unknown certificate", desk, "geheim");
    form.fails(desk, "Sign in and open the folders", "certification path");
  }

  private MailboxForm mailboxes() {
    var anna = Desk.in(browser.person()).go("/admin/mailboxes");
    anna.choose(Person.ANNA);
    return new MailboxForm(anna, Place.of("REAL_IMAP_PORT"), Place.of("REAL_SMTP_PORT"));
  }

  private static String arrives(String from, String to) {
    var id = Mails.id();
    Smtp.deliver(
        Integer.parseInt(Place.of("REAL_SMTP_PORT")),
        from,
        List.of(to),
        ("Message-ID: <%s>\r\nFrom: <%s>\r\nTo: <%s>\r\nSubject: Real\r\nAuthentication-Results: mx.kb.test; dmarc=fail\r\n\r\nHello\r\n")
            .formatted(id, from, to)
            .getBytes(StandardCharsets.US_ASCII));
    var mail = Mails.arrived(id);
    assertThat(mail.getString("mailbox")).isEqualTo(to);
    // Exim put its own result on top; the one that came with the mail does not count.
    assertThat(mail.getJsonObject("verdicts").getJsonObject("authentication").getString("dmarc"))
        .isEqualTo("none");
    return mail.getString("ticket");
  }

  /** By an address that is signed, from a program that keeps no references. */
  private static void answersBy(String mail, String ticket) {
    var address = REPLY_TO.matcher(mail).results().findFirst().orElseThrow().group(1);
    var id = Mails.id();
    Smtp.deliver(
        Integer.parseInt(Place.of("REAL_SMTP_PORT")),
        CUSTOMER,
        List.of(address),
        ("Message-ID: <%s>\r\nFrom: <%s>\r\nTo: <%s>\r\nSubject: no number\r\n\r\nThanks\r\n")
            .formatted(id, CUSTOMER, address)
            .getBytes(StandardCharsets.US_ASCII));
    assertThat(Mails.arrived(id).getString("ticket")).isEqualTo(ticket);
  }

  private static void states(String ticket, String words, String state) {
    Eventually.within(
        SOON,
        () -> Api.get("/tickets/" + ticket + "/messages").json().getJsonArray("items").toString(),
        items -> items.contains(words) && items.contains("\"delivery\":\"" + state + "\""));
  }

  /** What Dovecot keeps for the customer. */
  private static List<String> received(String words) {
    var folder = Path.of(Place.of("REAL_MAIL_FOLDER"), "home", CUSTOMER, "Maildir", "new");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.map(RealMailE2E::text).filter(t -> t.contains(words)).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
