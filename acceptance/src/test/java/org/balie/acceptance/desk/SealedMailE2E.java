package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.email.Mails;
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
  private SealedMailbox desk;
  private OpenSsl openssl;

  @BeforeEach
  void a_mailbox_with_a_certificate() {
    openssl = new OpenSsl(folder);
    openssl.certificate("customer", customer.email());
    desk = new SealedMailbox(browser, customer, openssl);
  }

  @Test
  void a_sealed_mail_is_read_and_answered_sealed() {
    var asked = "Secret " + Customer.mark();
    var mail =
        Mails.arrived(desk.receives(openssl.encrypted("desk", openssl.signed("customer", asked))));
    assertThat(mail.getString("visibleText")).contains(asked);
    assertThat(mail.getJsonObject("verdicts").getString("signature")).isEqualTo("valid");
    var ticket = mail.getString("ticket");
    var emma = browser.open(Person.EMMA, ticket);
    assertThat(emma.message(asked)).containsText("Encrypted on the way.");
    assertThat(emma.message(asked)).containsText("the signature is valid");

    var words = "Answer " + Customer.mark();
    emma.take().reply(words);
    customer.mailbox().one(m -> desk.isSealed(m, words));
    assertThat(emma.open(ticket).message(words)).containsText("Encrypted on the way.");
  }

  @Test
  void who_has_no_certificate_gets_it_signed() {
    var ticket = desk.asked();
    var words = "Signed " + Customer.mark();
    browser.open(Person.EMMA, ticket).take().reply(words);
    var mail = customer.mailbox().receives(words);
    assertThat(mail.type()).contains("multipart/signed");
    assertThat(openssl.verified(new String(mail.raw(), ISO_8859_1))).contains(words);
  }

  @Test
  void a_certificate_that_came_another_way_is_added_used_and_removed() {
    var ticket = desk.asked();
    var anna = browser.desk(Person.ANNA, "/admin/certificates").ready();
    adds(anna, "password");
    anna.says("This is no certificate in PEM or DER.").waitFor();
    adds(anna, "customer.pem");
    anna.says("The certificate is added.").waitFor();
    var words = "Sealed " + Customer.mark();
    var emma = browser.open(Person.EMMA, ticket).take().reply(words);
    customer.mailbox().one(m -> desk.isSealed(m, words));
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
    var mail =
        Mails.arrived(desk.receives(openssl.signed("customer", words).replace("Pay", "pay")));
    assertThat(mail.getJsonObject("verdicts").getString("signature")).isEqualTo("altered");
    var emma = browser.open(Person.EMMA, mail.getString("ticket"));
    assertThat(emma.message("pay")).containsText("Changed after it was signed.");
  }
}
