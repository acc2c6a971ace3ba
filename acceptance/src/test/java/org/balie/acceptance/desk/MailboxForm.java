package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** The page on which an administrator makes mailboxes, on a mail server of this machine. */
final class MailboxForm {

  private final Desk anna;
  private final Page page;
  private final String imapPort;
  private final String smtpPort;

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

  /** With what was filled in already. */
  void make(String name, String address, String password) {
    page.getByLabel("Address (required)").fill(address);
    page.getByLabel("Name (required)").fill(name);
    page.getByLabel("IMAP server").fill("127.0.0.1");
    page.getByLabel("IMAP port").fill(imapPort);
    page.getByLabel("IMAP encryption").selectOption("NONE");
    page.getByLabel("SMTP server").fill("127.0.0.1");
    page.getByLabel("SMTP port").fill(smtpPort);
    page.getByLabel("SMTP encryption").selectOption("NONE");
    page.getByLabel("User name").fill(address);
    page.getByLabel("Password or client secret").fill(password);
    anna.button("Make the mailbox").click();
    assertThat(anna.says("The mailbox was made.")).isVisible();
  }

  /** The button that tries everything finds nothing wrong. */
  void works(String address) {
    page.getByText(address).first().click();
    anna.button("Test it").click();
    assertThat(page.getByText("Sign in to send: works")).isVisible();
    assertThat(page.getByText("fails")).hasCount(0);
  }
}
