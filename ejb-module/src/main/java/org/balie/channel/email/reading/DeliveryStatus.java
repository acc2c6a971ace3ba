package org.balie.channel.email.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.balie.channel.email.reading.Bounce.Outcome;

/**
 * The fields of one recipient in a machine-readable report (RFC 3464, section 2.3).
 *
 * @param address of the recipient
 * @param status enhanced code; empty when there is none
 * @param diagnostic words of the mail system
 */
record DeliveryStatus(String address, Outcome outcome, String status, String diagnostic) {

  private static final Pattern GROUPS = Pattern.compile("\\n[ \\t]*\\n");
  private static final Pattern FOLDED = Pattern.compile("\\n[ \\t]+");
  private static final Pattern COMMENT = Pattern.compile("\\s*\\([^)]{0,300}\\)\\s*");
  private static final int MOST = 1_000;

  static List<DeliveryStatus> recipients(String report) {
    var found = new ArrayList<DeliveryStatus>();
    for (var group : GROUPS.split(report)) {
      var fields = fields(group);
      var address =
          address(fields.getOrDefault("original-recipient", ""), fields.get("final-recipient"));
      if (fields.containsKey("action") && found.size() < MOST
          || fields.containsKey("final-recipient")) {
        found.add(new DeliveryStatus(address, outcome(fields), status(fields), words(fields)));
      }
    }
    return found;
  }

  private static Map<String, String> fields(String group) {
    var fields = new HashMap<String, String>();
    for (var line : FOLDED.matcher(group).replaceAll(" ").split("\n")) {
      var colon = line.indexOf(':');
      if (colon > 0) {
        fields.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    return fields;
  }

  private static String address(String original, String last) {
    var whole = last == null || last.isEmpty() ? original : last;
    var type = whole.indexOf(';');
    return whole.substring(type + 1).strip().replaceAll("^<|>$", "").toLowerCase(Locale.ROOT);
  }

  private static String status(Map<String, String> fields) {
    var status = COMMENT.matcher(fields.getOrDefault("status", "")).replaceAll("").strip();
    return StatusCodes.enhanced(status).orElse("");
  }

  private static String words(Map<String, String> fields) {
    var words = fields.getOrDefault("diagnostic-code", "");
    var type = words.indexOf(';');
    return type > 0 && type < 20 ? words.substring(type + 1).strip() : words;
  }

  private static Outcome outcome(Map<String, String> fields) {
    return switch (COMMENT
        .matcher(fields.getOrDefault("action", "failed"))
        .replaceAll("")
        .strip()
        .toLowerCase(Locale.ROOT)) {
      case "delayed" -> Outcome.DELAYED;
      case "delivered", "relayed", "expanded" -> Outcome.DELIVERED;
      default -> Outcome.FAILED;
    };
  }
}
