package org.balie.acceptance.desk;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Landscape;

/** The mail that reached one address. */
record Mailbox(String address) {

  private static final Duration SOON = Duration.ofSeconds(20);

  /** A mail as it arrived. */
  record Mail(JsonObject json) {

    String text() {
      return json.isNull("text") ? "" : json.getString("text");
    }

    String subject() {
      return json.getString("subject");
    }

    String id() {
      return json.getString("messageId");
    }

    List<String> files() {
      return json.getJsonArray("attachments").stream()
          .map(file -> file.asJsonObject().getString("name"))
          .toList();
    }

    byte[] file(int index) {
      var path = "/control/mail/messages/" + json.getString("id") + "/attachments/" + index;
      return Landscape.ask("GET", path, "");
    }

    /** As it went over the line. */
    byte[] raw() {
      return Landscape.ask("GET", "/control/mail/messages/" + json.getString("id") + "/raw", "");
    }

    String type() {
      return header("Content-Type");
    }

    String header(String name) {
      return json.getJsonArray("headers").stream()
          .map(header -> header.asJsonObject())
          .filter(header -> header.getString("name").equalsIgnoreCase(name))
          .map(header -> header.getString("value").replaceAll("\\s+", " "))
          .findFirst()
          .orElse("");
    }
  }

  List<Mail> mails() {
    return Landscape.list("/control/mail/messages?to=" + address.replace("+", "%2B")).stream()
        .map(value -> new Mail(value.asJsonObject()))
        .toList();
  }

  /** So many with these words. */
  List<Mail> receives(String words, int count) {
    return Eventually.within(
        SOON,
        () -> mails().stream().filter(mail -> mail.text().contains(words)).toList(),
        found -> found.size() == count);
  }

  Mail receives(String words) {
    return one(mail -> mail.text().contains(words));
  }

  Mail receivesAbout(String words) {
    return one(mail -> mail.subject().contains(words));
  }

  Mail one(Predicate<Mail> wanted) {
    return Eventually.within(
            SOON, () -> mails().stream().filter(wanted).toList(), found -> !found.isEmpty())
        .get(0);
  }
}
