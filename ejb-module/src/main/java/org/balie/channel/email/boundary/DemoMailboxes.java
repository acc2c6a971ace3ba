package org.balie.channel.email.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.balie.channel.email.MailboxSheet;
import org.balie.channel.email.MailboxSheet.How;
import org.balie.channel.email.MailboxSheet.Server;
import org.balie.channel.email.MailboxSheet.SignIn;
import org.balie.channel.email.MailboxSheet.Tls;
import org.balie.channel.email.control.MailSecrets;
import org.balie.channel.email.control.MailboxRepository;
import org.balie.channel.email.entity.Mailbox;
import org.balie.platform.Leases;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the demonstration its mailboxes on the simulated mail server. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@PermitAll
public class DemoMailboxes {

  @Inject MailboxRepository mailboxes;
  @Inject MailSecrets secrets;
  @Inject Leases leases;

  @Inject
  @ConfigProperty(name = "balie.demo", defaultValue = "false")
  boolean demo;

  /** Ports of SMTP and IMAP on this machine, {@code 8104,8105}. */
  @Inject
  @ConfigProperty(name = "balie.demo.mail-ports")
  Optional<String> ports;

  @Inject
  @ConfigProperty(name = "balie.demo.mail-password", defaultValue = "geheim")
  String password;

  @PostConstruct
  void make() {
    if (demo && ports.isPresent() && leases.hold("email.demo", Duration.ofMinutes(1))) {
      var numbers = ports.get().split(",", 2);
      var smtp = new Server("127.0.0.1", Integer.parseInt(numbers[0]), Tls.NONE);
      var imap = new Server("127.0.0.1", Integer.parseInt(numbers[1]), Tls.NONE);
      make("klantenservice@kb.test", "Klantenservice KB", "nl", imap, smtp);
      make("kundtjanst@sundsvall.test", "Kundtjänst Sundsvall", "sv", imap, smtp);
    }
  }

  private void make(String address, String name, String language, Server imap, Server smtp) {
    var known = mailboxes.byAddress(address);
    var sheet =
        new MailboxSheet(
            null,
            address,
            name,
            null,
            null,
            null,
            language,
            name,
            true,
            true,
            false,
            "",
            imap,
            smtp,
            new SignIn(address, How.PASSWORD, "", "", ""),
            0);
    if (known.isEmpty()) {
      mailboxes.add(new Mailbox(sheet, secrets.seal(password)));
    } else if (!known.get().sheet().imap().equals(imap)) {
      // The demonstration moved to other ports.
      known.get().describe(sheet, null);
    }
  }
}
