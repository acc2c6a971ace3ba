package org.balie.acceptance.desk;

import jakarta.json.Json;
import java.util.UUID;
import org.balie.acceptance.api.Api;

/** Somebody who asks; every test has its own. */
record Customer(String name, String email) {

  static Customer anybody() {
    var mark = mark();
    return new Customer("Klant " + mark, mark + "@burger.test");
  }

  /** A word that occurs nowhere else. */
  static String mark() {
    return "m" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
  }

  /** Asks over the interface; the number, once it is a ticket. */
  String asks(String subject, String text) {
    var number =
        Api.submitted(
            Json.createObjectBuilder()
                .add("subject", subject)
                .add("text", text)
                .add("language", "en")
                .add("contact", Json.createObjectBuilder().add("name", name).add("email", email))
                .build()
                .toString());
    Api.processed(number);
    return number;
  }

  String asks(String text) {
    return asks("About " + text, text);
  }

  Mailbox mailbox() {
    return new Mailbox(email);
  }
}
