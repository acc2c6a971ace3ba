package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.balie.acceptance.Place;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.email.Mails;
import org.balie.acceptance.email.Smtp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Signed and encrypted mail, with openssl on the other side (RFC 8551). */
@Requirement("D-42")
class SealedMailE2E {

  @RegisterExtension final Browser browser = new Browser();

  @TempDir Path folder;

  private final Customer customer = Customer.anybody();
  private final String desk = "verzegeld-" + Customer.mark() + "@kb.test";
  private OpenSsl openssl;

  @BeforeEach
  void a_mailbox_with_a_certificate() {
    var anna = Desk.in(browser.person()).go("/admin/mailboxes");
    anna.choose(Person.ANNA);
    Smtp.deliver(
        customer.email(), desk, "Subject: The first mail makes the mailbox\r\n\r\nHello\r\n");
    var form = new MailboxForm(anna, Place.of("IMAP_PORT"), Place.of("SMTP_PORT"));
    form.make("Sealed", desk, desk);
    openssl = new OpenSsl(folder);
    openssl.certificate("desk", desk);
    openssl.certificate("customer", customer.email());
    keys("mail-import", openssl.file("desk.p12"), openssl.file("password"));
    keys("mail-trust", openssl.file("ca.pem"));
  }

  private void keys(String command, Path... files) {
    var script = Path.of(Place.of("BALIE_RUN")).resolveSibling("server-config").resolve("keys.sh");
    var words =
        new java.util.ArrayList<>(
            List.of(
                script.toString(), "--conf", Place.of("BALIE_RUN_DIR") + "/balie.conf", command));
    List.of(files).forEach(f -> words.add(f.toString()));
    Program.run(folder, words);
  }

  private String sends(String part) {
    var id = Mails.id();
    var head =
        "Message-ID: <%s>\r\nFrom: %s <%s>\r\nTo: %s\r\nSubject: Private\r\n"
            .formatted(id, customer.name(), customer.email(), desk);
    Smtp.deliver(customer.email(), desk, head + part);
    return id;
  }

  @Test
  void a_sealed_mail_is_read_and_answered_sealed() {
    var asked = "Secret " + Customer.mark();
    var mail = Mails.arrived(sends(openssl.encrypted("desk", openssl.signed("customer", asked))));
    assertThat(mail.getString("visibleText")).contains(asked);
    assertThat(mail.getJsonObject("verdicts").getString("signature")).isEqualTo("valid");
    var ticket = mail.getString("ticket");
    var emma = browser.open(Person.EMMA, ticket);
    assertThat(emma.message(asked)).containsText("Encrypted on the way.");
    assertThat(emma.message(asked)).containsText("the signature is valid");

    var words = "Answer " + Customer.mark();
    emma.take().reply(words);
    customer.mailbox().one(m -> m.type().contains("pkcs7-mime") && opened(m).contains(words));
    assertThat(emma.open(ticket).message(words)).containsText("Encrypted on the way.");
  }

  private String opened(Mailbox.Mail mail) {
    return openssl.verified(openssl.decrypted("customer", mail.raw()));
  }

  @Test
  void who_has_no_certificate_gets_it_signed() {
    var ticket = Mails.arrived(sends("\r\nHello")).getString("ticket");
    var words = "Signed " + Customer.mark();
    browser.open(Person.EMMA, ticket).take().reply(words);
    var mail = customer.mailbox().receives(words);
    assertThat(mail.type()).contains("multipart/signed");
    assertThat(openssl.verified(new String(mail.raw(), ISO_8859_1))).contains(words);
  }

  @Test
  void a_certificate_that_came_another_way_is_added_used_and_removed() {
    var ticket = Mails.arrived(sends("\r\nHello")).getString("ticket");
    var anna = browser.desk(Person.ANNA, "/admin/certificates").ready();
    adds(anna, "password");
    anna.says("This is no certificate in PEM or DER.").waitFor();
    adds(anna, "customer.pem");
    anna.says("The certificate is added.").waitFor();
    var words = "Sealed " + Customer.mark();
    var emma = browser.open(Person.EMMA, ticket).take().reply(words);
    customer.mailbox().one(m -> m.type().contains("pkcs7-mime") && opened(m).contains(words));
    anna.button("Remove " + customer.email()).click();
    anna.says("The certificate is removed.").waitFor();
    var open = "Open " + Customer.mark();
    emma.reply(open);
    assertThat(customer.mailbox().receives(open).type()).contains("multipart/signed");
  }

  private void adds(Desk anna, String file) {
    anna.page().getByLabel("File of the certificate").setInputFiles(openssl.file(file));
    anna.button("Add a certificate").click();
  }

  @Test
  void a_mail_that_was_changed_on_the_way_says_so() {
    var words = "Pay " + Customer.mark();
    var mail = Mails.arrived(sends(openssl.signed("customer", words).replace("Pay", "pay")));
    assertThat(mail.getJsonObject("verdicts").getString("signature")).isEqualTo("altered");
    var emma = browser.open(Person.EMMA, mail.getString("ticket"));
    assertThat(emma.message("pay")).containsText("Changed after it was signed.");
  }
}
