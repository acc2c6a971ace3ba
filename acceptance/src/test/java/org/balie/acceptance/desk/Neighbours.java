package org.balie.acceptance.desk;

import jakarta.json.JsonValue;
import java.util.Locale;
import org.balie.acceptance.Landscape;

/** The neighbours of the screens, above all the identity provider. */
final class Neighbours {

  private Neighbours() {}

  static void fault(String neighbour, String fault) {
    Landscape.faults(neighbour, fault);
  }

  static void claims(String shape) {
    Landscape.ask("POST", "/control/oidc/claims", "{\"shape\":\"" + shape + "\"}");
  }

  /** Everything works again. */
  static void heal() {
    Landscape.ask("DELETE", "/control/faults", "");
    claims("own");
  }

  /** Ends a session at the provider, which tells Balie without a browser. */
  static void endSessionsOf(Person who) {
    var name = who.name().toLowerCase(Locale.ROOT);
    Landscape.list("/control/oidc/sessions").stream()
        .map(JsonValue::asJsonObject)
        .filter(session -> session.toString().contains(name))
        .map(session -> "/control/oidc/sessions/" + session.getString("sid"))
        .forEach(path -> Landscape.ask("DELETE", path, ""));
  }
}
