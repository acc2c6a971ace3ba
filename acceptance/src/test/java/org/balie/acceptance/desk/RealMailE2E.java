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
  private static final String CUSTOMER = "burger@example.test";
  private static final Pattern REPLY_TO = Pattern.compile("(?m)^Reply-To: <?([^>\\s]+)>?");

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void a_mailbox_is_made_tested_read_answered_and_told_of_failures() {
    make();
    var ticket = arrives(CUSTOMER);
    var words = "Answer " + Customer.mark();
    Mails.answered(ticket, words);
    var mail = Eventually.within(SOON, () -> received(words), m -> !m.isEmpty()).get(0);
    assertThat(mail).contains("<echt+bounce.");
    states(ticket, words, "delivered");
    answersBy(mail, ticket);
    var gone = arrives("weg@bounce.test");
    var lost = "Lost " + Customer.mark();
    Mails.answered(gone, lost);
    states(gone, lost, "failed");
  }

  private void make() {
    var anna = Desk.in(browser.person()).go("/admin/mailboxes");
    anna.choose(Person.ANNA);
    var form = new MailboxForm(anna, Place.of("REAL_IMAP_PORT"), Place.of("REAL_SMTP_PORT"));
    if (!form.knows(DESK)) {
      anna.page().getByLabel("Believed server").fill("mx.kb.test");
      anna.page().getByLabel("The server delivers name+anything").check();
      form.make("Real mail", DESK, "geheim");
    }
    form.works(DESK);
  }

  private static String arrives(String from) {
    var id = Mails.id();
    Smtp.deliver(
        Integer.parseInt(Place.of("REAL_SMTP_PORT")),
        from,
        List.of(DESK),
        ("Message-ID: <%s>\r\nFrom: <%s>\r\nTo: <%s>\r\nSubject: Real\r\nAuthentication-Results: mx.kb.test; dmarc=fail\r\n\r\nHello\r\n")
            .formatted(id, from, DESK)
            .getBytes(StandardCharsets.US_ASCII));
    var mail = Mails.arrived(id);
    assertThat(mail.getString("mailbox")).isEqualTo(DESK);
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
