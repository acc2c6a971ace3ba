package org.balie.acceptance.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.balie.acceptance.Place;
import org.balie.acceptance.email.Mails;
import org.balie.acceptance.email.Smtp;

/** A mailbox of the desk that has a certificate; openssl is its issuer, whom the desk trusts. */
final class SealedMailbox {

  private final String address = "verzegeld-" + Customer.mark() + "@kb.test";
  private final Customer customer;
  private final OpenSsl openssl;

  /** Made on the page of the mailboxes. */
  SealedMailbox(Browser browser, Customer customer, OpenSsl openssl) {
    this.customer = customer;
    this.openssl = openssl;
    var anna = Desk.in(browser.person()).go("/admin/mailboxes");
    anna.choose(Person.ANNA);
    Smtp.deliver(
        customer.email(), address, "Subject: The first mail makes the mailbox\r\n\r\nHello\r\n");
    var form = new MailboxForm(anna, Place.of("IMAP_PORT"), Place.of("SMTP_PORT"));
    form.make("Sealed", address, address);
    openssl.certificate("desk", address);
    keys("mail-import", openssl.file("desk.p12"), openssl.file("password"));
    keys("mail-trust", openssl.file("ca.pem"));
  }

  private void keys(String command, Path... files) {
    var script = Path.of(Place.of("BALIE_RUN")).resolveSibling("server-config").resolve("keys.sh");
    var words =
        new ArrayList<>(
            List.of(
                script.toString(), "--conf", Place.of("BALIE_RUN_DIR") + "/balie.conf", command));
    List.of(files).forEach(f -> words.add(f.toString()));
    Program.run(openssl.file("."), words);
  }

  /** The customer writes to it; the id of the mail. */
  String receives(String part) {
    var id = Mails.id();
    var head =
        "Message-ID: <%s>\r\nFrom: %s <%s>\r\nTo: %s\r\nSubject: Private\r\n"
            .formatted(id, customer.name(), customer.email(), address);
    Smtp.deliver(customer.email(), address, head + part);
    return id;
  }

  /** The number of the case that a mail without anything special becomes. */
  String asked() {
    return Mails.arrived(receives("\r\nHello")).getString("ticket");
  }

  /** Whether the customer's key opens it, and these words are in it. */
  boolean isSealed(Mailbox.Mail mail, String words) {
    return mail.type().contains("pkcs7-mime")
        && openssl.verified(openssl.decrypted("customer", mail.raw())).contains(words);
  }
}
