package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** The page on which an administrator makes mailboxes, on a mail server of this machine. */
final class MailboxForm {

  private final Desk anna;
  private final Page page;
  private final String imapPort;
  private final String smtpPort;
  private String imapLine = "NONE";

  MailboxForm(Desk anna, String imapPort, String smtpPort) {
    this.anna = anna;
    this.page = anna.page();
    this.imapPort = imapPort;
    this.smtpPort = smtpPort;
    page.waitForURL(Desk.address("/admin/mailboxes"));
  }

  boolean knows(String address) {
    return page.getByText(address).count() > 0;
  }

  /** And whose server knows plus addresses. */
  MailboxForm believes(String server) {
    page.getByLabel("Believed server").fill(server);
    page.getByLabel("The server delivers name+anything").check();
    return this;
  }

  /** Only tried, never fetched from. */
  MailboxForm resting() {
    page.getByLabel("Mail is fetched").uncheck();
    return this;
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  MailboxForm fetchingBy(String line) {
    imapLine = line;
    return this;
  }

  /** By client credentials (RFC 6749, section 4.4) instead of a password. */
  MailboxForm withTokens(String address, String client) {
    page.getByLabel("Way", exactly()).selectOption("XOAUTH2");
    page.getByLabel("Token address").fill(address);
    page.getByLabel("Token scope").fill("mail");
    page.getByLabel("Client", exactly()).fill(client);
    return this;
  }

  /** With what was filled in already. */
  void make(String name, String address, String password) {
    page.getByLabel("Address (required)").fill(address);
    page.getByLabel("Name (required)").fill(name);
    page.getByLabel("IMAP server").fill("127.0.0.1");
    page.getByLabel("IMAP port").fill(imapPort);
    page.getByLabel("IMAP encryption").selectOption(imapLine);
    page.getByLabel("SMTP server").fill("127.0.0.1");
    page.getByLabel("SMTP port").fill(smtpPort);
    page.getByLabel("SMTP encryption").selectOption("NONE");
    page.getByLabel("User name").fill(address);
    page.getByLabel("Password or client secret").fill(password);
    anna.button("Make the mailbox").click();
    assertThat(anna.says("The mailbox was made.")).isVisible();
  }

  /** The button that tries everything ends at a step, and says why. */
  void fails(String address, String step, String reason) {
    test(address);
    assertThat(page.getByText(step + ": fails")).containsText(reason);
  }

  private void test(String address) {
    page.getByText(address).first().click();
    anna.button("Test it").click();
  }

  /** The button that tries everything finds nothing wrong. */
  void works(String address) {
    test(address);
    assertThat(page.getByText("Sign in to send: works")).isVisible();
    assertThat(page.getByText("fails")).hasCount(0);
  }
}
