package org.balie.channel.email.control;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.balie.channel.email.MailboxSheet;
import org.balie.channel.email.MailboxSheet.How;
import org.balie.channel.email.MailboxSheet.Tls;
import org.balie.platform.InvalidInput;
import org.balie.platform.InvalidInput.Fault;

/** What a mailbox must be like before it is kept. */
public final class MailboxRules {

  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s\\p{Cntrl}@<>(),;:\\\\\"\\[\\]+]{1,64}@[A-Za-z0-9.-]{1,180}");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:-]{1,250}");
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_SIGNATURE = 2_000;
  private static final int LAST_PORT = 65_535;

  private MailboxRules() {}

  /**
   * Checks it.
   *
   * @throws InvalidInput with every fault at once
   */
  public static void check(MailboxSheet sheet, boolean addressTaken) {
    var faults = new ArrayList<Fault>();
    if (!ADDRESS.matcher(sheet.address()).matches()) {
      faults.add(Fault.of("/address", "channel.invalid.mailbox-address"));
    } else if (addressTaken) {
      faults.add(Fault.of("/address", "channel.invalid.mailbox-taken"));
    }
    if (sheet.name().isBlank() || sheet.name().length() > LONGEST_NAME) {
      faults.add(Fault.of("/name", "channel.invalid.mailbox-name", LONGEST_NAME));
    }
    if (sheet.signature().length() > LONGEST_SIGNATURE) {
      faults.add(Fault.of("/signature", "channel.invalid.mailbox-signature", LONGEST_SIGNATURE));
    }
    server("/imap", sheet.imap(), faults);
    server("/smtp", sheet.smtp(), faults);
    if (sheet.signIn().how() == How.XOAUTH2
        && !sheet.signIn().tokenUrl().matches("https?://[^\\s]{1,900}")) {
      faults.add(Fault.of("/tokenUrl", "channel.invalid.mailbox-token"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  /** A server that is reached over an encrypted line, or is this machine. */
  static void server(String where, MailboxSheet.Server server, List<Fault> faults) {
    if (!HOST.matcher(server.host()).matches() || server.port() < 1 || server.port() > LAST_PORT) {
      faults.add(Fault.of(where, "channel.invalid.mailbox-server"));
    } else if (server.tls() == Tls.NONE && !onThisMachine(server.host())) {
      faults.add(Fault.of(where, "channel.invalid.mailbox-tls"));
    }
  }

  private static boolean onThisMachine(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }
}
