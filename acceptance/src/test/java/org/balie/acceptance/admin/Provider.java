package org.balie.acceptance.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.balie.acceptance.Landscape;

/** The neighbours of an administrator: the identity provider's and the mail server's faults. */
final class Provider {

  private static final String REFUSALS = "/control/mail/refusals";

  private Provider() {}

  static void down() {
    Landscape.faults("oidc", "down");
  }

  static void up() {
    Landscape.faults("oidc");
  }

  /** The mail server takes nothing for this address, for good. */
  static void refuse(String address) {
    var body = "{\"refuse\":[{\"pattern\":\"" + address + "\",\"code\":550}]}";
    Landscape.ask("POST", REFUSALS, body);
  }

  static void refuseNobody() {
    Landscape.ask("POST", REFUSALS, "{\"refuse\":[]}");
  }

  static String mailsTo(String address) {
    var path = "/control/mail/messages?to=" + address;
    return new String(Landscape.ask("GET", path, ""), UTF_8);
  }
}
