package org.balie.acceptance.email;

import java.util.UUID;

/** Somebody who writes mail; every test has its own. */
record Person(String address) {

  static final String DESK = "klantenservice@kb.test";
  static final String OTHER_DESK = "kundtjanst@sundsvall.test";

  static Person anybody() {
    return new Person(
        "m" + UUID.randomUUID().toString().replace("-", "").substring(0, 14) + "@burger.test");
  }

  /** Writes to the desk; the Message-ID. */
  String writes(String subject, String text, String... headers) {
    var id = Mails.id();
    Smtp.deliver(address, DESK, mail(id, subject, text, headers));
    return id;
  }

  String mail(String id, String subject, String text, String... headers) {
    var more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    return "Message-ID: <"
        + id
        + ">\r\nFrom: Burger <"
        + address
        + ">\r\nTo: "
        + DESK
        + "\r\nDate: Tue, 24 Nov 2026 12:00:00 +0100\r\nSubject: "
        + subject
        + "\r\n"
        + more
        + "\r\n"
        + text
        + "\r\n";
  }
}
