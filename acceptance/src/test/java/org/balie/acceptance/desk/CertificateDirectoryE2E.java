package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.balie.acceptance.Landscape;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Certificates that only a directory knows, over LDAP (RFC 4511, RFC 4523). */
@Requirement("D-42")
class CertificateDirectoryE2E {

  private static final String PASSWORD = "geheim";

  @RegisterExtension final Browser browser = new Browser();

  @TempDir Path folder;

  private final Customer customer = Customer.anybody();
  private OpenSsl openssl;
  private SealedMailbox desk;

  @BeforeEach
  void a_directory() {
    openssl = new OpenSsl(folder);
    openssl.certificate("customer", customer.email());
    DirectoryPage.of(browser).describe(PASSWORD).says("Saved.").waitFor();
  }

  /** After what the directory knows: the first mail is acknowledged, and so looked up for. */
  private String asked() {
    desk = new SealedMailbox(browser, customer, openssl);
    return desk.asked();
  }

  @AfterEach
  void heal() {
    Neighbours.heal();
  }

  /** Puts a certificate where the directory has those of the customer. */
  private void knows(String certificate) throws IOException {
    var body = Files.readString(openssl.file(certificate));
    Landscape.ask("PUT", "/control/directory/people/" + customer.email(), body);
  }

  @Test
  void somebody_only_the_directory_knows_gets_it_sealed() throws IOException {
    knows("customer.pem");
    var words = "Sealed " + Customer.mark();
    var emma = browser.open(Person.EMMA, asked()).take().reply(words);
    customer.mailbox().one(m -> desk.isSealed(m, words));
    assertThat(emma.message(words)).containsText("Encrypted on the way.");
    var anna = browser.desk(Person.ANNA, "/admin/certificates").ready();
    assertThat(anna.page().locator("tr").filter(Desk.saying(customer.email())))
        .containsText("directory");
  }

  @Test
  void a_directory_that_is_silent_holds_nothing_up_and_is_used_again_when_it_answers()
      throws IOException {
    knows("customer.pem");
    Neighbours.fault("directory", "silent");
    var words = "Open " + Customer.mark();
    var emma = browser.open(Person.EMMA, asked()).take().reply(words);
    assertThat(customer.mailbox().receives(words).type()).contains("multipart/signed");
    var page = DirectoryPage.of(browser);
    assertThat(page.main()).containsText("Does not answer since");

    Neighbours.fault("directory", "down");
    assertThat(page.look(customer.email()).outcome()).containsText("Reach the server: fails");
    Neighbours.heal();
    assertThat(page.look(customer.email()).outcome()).containsText("Yes");
    assertThat(page.again().main()).containsText("Answered last");
    var sealed = "Sealed " + Customer.mark();
    emma.reply(sealed);
    customer.mailbox().one(m -> desk.isSealed(m, sealed));
  }

  @Test
  void a_certificate_of_somebody_else_is_not_used_and_the_administrator_sees_why()
      throws IOException {
    openssl.certificate("other", "other-" + customer.email());
    knows("other.pem");
    var words = "Signed " + Customer.mark();
    browser.open(Person.EMMA, asked()).take().reply(words);
    assertThat(customer.mailbox().receives(words).type()).contains("multipart/signed");
    var page = DirectoryPage.of(browser);
    assertThat(page.unused(customer.email())).containsText("it names another address");
    assertThat(page.look(customer.email()).outcome()).containsText("it names another address");
  }

  @Test
  void what_is_wrong_with_it_is_said_step_by_step_and_nothing_typed_is_lost() {
    var page = DirectoryPage.of(browser).describe("wrong");
    page.says("Saved.").waitFor();
    assertThat(page.look(customer.email()).outcome()).containsText("Reach the server: works");
    assertThat(page.outcome()).containsText("Sign in: fails");
    page.describe("directory.example.org", PASSWORD);
    page.says("Without encryption only servers on this machine are allowed.").waitFor();
    assertThat(page.field("Server (required)")).hasValue("directory.example.org");
    page.describe(PASSWORD).says("Saved.").waitFor();
    assertThat(page.look(customer.email()).outcome())
        .containsText("It has no certificate for this address.");
  }
}
