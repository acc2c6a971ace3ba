package org.balie.channel.email.reading;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.balie.channel.email.reading.Bounce.Outcome;

/** The report of Amazon SES, a JSON object in the text of a mail. */
final class SesNotification {

  private static final int LONGEST = 200_000;

  private SesNotification() {}

  /** Whom it concerns; empty for any other text. */
  static List<DeliveryStatus> recipients(String text) {
    var start = text.indexOf('{');
    if (start < 0 || !text.contains("\"bouncedRecipients\"") || text.length() > LONGEST) {
      return List.of();
    }
    try (var parser =
        Json.createParser(new StringReader(text.substring(start).replace('\n', ' ')))) {
      parser.next();
      var bounce = parser.getObject().getJsonObject("bounce");
      return bounce == null
          ? List.of()
          : bounce.getJsonArray("bouncedRecipients").getValuesAs(JsonValue::asJsonObject).stream()
              .map(SesNotification::status)
              .toList();
    } catch (JsonException | ClassCastException | NullPointerException other) {
      return List.of();
    }
  }

  private static DeliveryStatus status(JsonObject recipient) {
    return new DeliveryStatus(
        recipient.getString("emailAddress", "").toLowerCase(Locale.ROOT),
        Outcome.FAILED,
        recipient.getString("status", ""),
        recipient.getString("diagnosticCode", "").replaceFirst("^smtp; ?", ""));
  }
}
