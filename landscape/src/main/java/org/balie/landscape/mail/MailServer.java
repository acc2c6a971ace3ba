package org.balie.landscape.mail;

import static org.balie.landscape.mail.MailFault.IMAP_DOWN;
import static org.balie.landscape.mail.MailFault.IMAP_SLOW;
import static org.balie.landscape.mail.MailFault.SMTP_DOWN;
import static org.balie.landscape.mail.MailFault.SMTP_HANG;
import static org.balie.landscape.mail.MailFault.SMTP_SLOW;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.Socket;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.balie.landscape.http.HttpPort;
import org.balie.landscape.http.Journal;
import org.balie.landscape.http.Neighbour;
import org.balie.landscape.http.Switches;
import org.balie.landscape.net.LoopbackServer;

/** SMTP and IMAP: GreenMail keeps the mailboxes, two relays before it hold the switches. */
public final class MailServer implements Neighbour {
  /** Other mailboxes come to be with their first mail; this one is looked into before. */
  private static final String SECOND_MAILBOX = "kundtjanst@sundsvall.test";

  private final MailSettings settings;
  private final Journal journal;
  private final Switches<MailFault> switches = new Switches<>(MailFault.class, this::follow);
  private final Refusals refusals = new Refusals(switches);
  private final GreenMail store;
  private final LoopbackServer smtp;
  private final LoopbackServer imap;
  private volatile boolean started;

  public MailServer(MailSettings settings, Clock clock) {
    this.settings = settings;
    journal = new Journal(clock);
    store =
        new GreenMail(
            new ServerSetup[] {inner(ServerSetup.PROTOCOL_SMTP), inner(ServerSetup.PROTOCOL_IMAP)});
    smtp = new LoopbackServer("smtp", settings.smtpPort(), this::relaySmtp);
    imap = new LoopbackServer("imap", settings.imapPort(), this::relayImap);
  }

  /** Pages and control API, for the landscape's own port. */
  public void routes(Javalin app) {
    new MailControl(this).routes(app);
    new MailPages(this).routes(app);
  }

  private static ServerSetup inner(String protocol) {
    return new ServerSetup(0, HttpPort.LOOPBACK, protocol);
  }

  private void relaySmtp(Socket client) throws IOException, InterruptedException {
    switches.holdWhile(SMTP_HANG);
    var pace = new Relay.Pace(() -> switches.isOn(SMTP_SLOW), settings.slowness());
    journal.note("SMTP connection");
    new Relay(client, refusals::answerFor, pace).run(innerSmtpPort());
  }

  private void relayImap(Socket client) throws IOException {
    var pace = new Relay.Pace(() -> switches.isOn(IMAP_SLOW), settings.slowness());
    journal.note("IMAP connection");
    new Relay(client, recipient -> Optional.empty(), pace).run(store.getImap().getPort());
  }

  private void follow() {
    if (started) {
      follow(smtp, switches.isOn(SMTP_DOWN));
      follow(imap, switches.isOn(IMAP_DOWN));
    }
  }

  private static void follow(LoopbackServer server, boolean down) {
    if (down) {
      server.close();
    } else {
      server.open();
    }
  }

  int innerSmtpPort() {
    return store.getSmtp().getPort();
  }

  MailSettings settings() {
    return settings;
  }

  Mailboxes mailboxes() {
    return new Mailboxes(store);
  }

  Refusals refusals() {
    return refusals;
  }

  @Override
  public String key() {
    return "mail";
  }

  @Override
  public String title() {
    return "Mail server (SMTP and IMAP)";
  }

  @Override
  public List<Address> addresses() {
    return List.of(
        new Address("SMTP", "localhost:" + smtp.number(), false),
        new Address("IMAP", "localhost:" + imap.number(), false),
        new Address("Mailbox of the product", settings.mailbox(), false),
        new Address("Mailboxes", "/mail", true));
  }

  @Override
  public Switches<MailFault> switches() {
    return switches;
  }

  @Override
  public Journal journal() {
    return journal;
  }

  @Override
  public void start() {
    store.start();
    store.setUser(settings.mailbox(), settings.mailbox(), settings.password());
    store.setUser(SECOND_MAILBOX, SECOND_MAILBOX, settings.password());
    smtp.open();
    imap.open();
    started = true;
  }

  @Override
  public void stop() {
    started = false;
    switches.replace(List.of());
    smtp.close();
    imap.close();
    store.stop();
  }

  @Override
  public boolean listening() {
    return smtp.isOpen() && imap.isOpen();
  }

  public int smtpPort() {
    return smtp.number();
  }

  public int imapPort() {
    return imap.number();
  }
}
