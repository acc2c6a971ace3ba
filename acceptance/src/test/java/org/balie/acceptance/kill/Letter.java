package org.balie.acceptance.kill;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.UUID;

/**
 * A mail of one of many kinds, as people and machines send them; its word is somewhere in its text.
 *
 * @param id its Message-ID, without brackets
 */
record Letter(String id, String word, String type, String body) {

  static final String DESK = "klantenservice@kb.test";

  /** A type and, after an empty line, what the body looks like. */
  private static final List<String> KINDS =
      List.of(
          "text/plain; charset=utf-8\n\n%s is asked for.",
          "text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n%s caf=E9",
          "text/html; charset=utf-8\n\n<p>Is <b>%s</b> there?</p><img src=\"https://pixel.burger.test/\">",
          "multipart/alternative; boundary=a\n\n--a\n\n%1$s\n--a\nContent-Type: text/html\n\n<p>%1$s</p>\n--a--",
          "multipart/mixed; boundary=m\n\n--m\n\n%s\n--m\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=a.pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0xLjQK\n--m--",
          "multipart/mixed; boundary=n\n\n--n\n\n%s, forwarded\n--n\nContent-Type: message/rfc822\n\nSubject: Inner\n\nWords\n--n--",
          "multipart/mixed; boundary=never\n\n--other\n\n%s in a mail whose parts are not there",
          "text/plain\nAuto-Submitted: auto-replied\n\n%s: away until Monday",
          "text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:%s\nDTSTART:20270104T090000Z\nEND:VEVENT\nEND:VCALENDAR",
          "no/type/at/all\n\n%s");

  /** The next of its kind. */
  static Letter number(int number) {
    var kind = KINDS.get(number % KINDS.size()).split("\n\n", 2);
    var word = "w" + UUID.randomUUID().toString().replace("-", "");
    return new Letter(UUID.randomUUID() + "@burger.test", word, kind[0], kind[1].formatted(word));
  }

  /** Nobody writes twice: people are not told twice a day that their mail arrived. */
  String sender() {
    return word + "@burger.test";
  }

  /** With line ends as they go over the line (RFC 5321, section 2.3.8). */
  byte[] bytes() {
    return "Message-ID: <%s>\nFrom: <%s>\nTo: <%s>\nSubject: Kill run\nMIME-Version: 1.0\nContent-Type: %s\n\n%s\n"
        .formatted(id, sender(), DESK, type, body)
        .replace("\n", "\r\n")
        .getBytes(ISO_8859_1);
  }
}
