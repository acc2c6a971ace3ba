package org.balie.channel.email.reading;

import java.util.List;
import java.util.regex.Pattern;

/** "On Monday Anna wrote:", which stands before a quote, in one line or broken over several. */
final class Attributions {

  private static final int MOST_LINES = 5;
  private static final int LONGEST = 500;
  private static final String EDGE = "^[\\s<>*-]{0,20}";
  private static final Pattern EDGES = Pattern.compile("^[\\s>-]{1,20}");
  private static final String END = "[\\s\\u00A0.:>*-]{0,20}$";

  /** Begins with a word that a date follows, ends with a verb, or with a verb and a name. */
  private static final Pattern DATE_FIRST =
      Phrases.anyOf(
          EDGE + "(on|at) (?=[^\\n]{0,80}\\d).{1,300}?\\b(wrote|writes|says|said)" + END,
          EDGE + "in message .{1,300}?\\bwrites" + END,
          EDGE + "op (?=[^\\n]{0,80}\\d).{1,300}?\\b(het\\s+volgende\\s+geschreven|schreef)" + END,
          EDGE + "op (?=[^\\n]{0,80}\\d).{1,300}?\\bschreef\\b.{1,200}:\\s*$",
          EDGE
              + "(den|på|fre|lör|sön|mån|tis|ons|tors?|søn|lør|man|tir|tor)\\b\\.? ?(?=[^\\n]{0,80}\\d).{1,300}?\\bskrev\\b.{0,200}:\\s*$",
          EDGE + "\\d{1,2}\\.? \\p{L}{3,9}\\.? \\d{4}.{1,80}\\bskrev\\b.{0,200}:\\s*$",
          EDGE + "am (?=[^\\n]{0,80}\\d).{1,300}?\\b(geschrieben|schrieben\\s+Sie|schrieb)" + END,
          EDGE + "am (?=[^\\n]{0,80}\\d).{1,300}?\\bschrieb\\b.{1,200}:\\s*$",
          EDGE + "le (?=[^\\n]{0,80}\\d).{1,300}?\\b(nous\\s+a\\s+dit|a\\s+écrit)" + END,
          EDGE + "il (?=[^\\n]{0,80}\\d).{1,300}?\\bha\\s+scritto" + END,
          EDGE + "em (?=[^\\n]{0,80}\\d).{1,300}?\\bescreveu" + END,
          EDGE + "el (?=[^\\n]{0,80}\\d).{1,300}?\\bescribió" + END,
          EDGE + "(dnia|dňa|w dniu) .{1,300}?\\bnapisał(\\(a\\)|a)?" + END,
          EDGE + "在 ?.{1,300}?写道" + END,
          "\\d{4}.{1,200}?(napisał(\\(a\\)|a)?|написала?|написав|пише|kirjoitti|napsal(\\(a\\)|a)?|rašė)\\s?:\\s*$");

  /** Begins with a name. */
  private static final Pattern NAME_FIRST =
      Phrases.anyOf(
          "^.{1,200}\\bwrote\\b\\s{1,3}on\\b.{1,120}:\\s*$",
          "^.{1,200}\\bschrieb\\b\\s{1,3}am\\b.{1,120}:\\s*$",
          "^.{1,200}\\bschreef\\b\\s{1,3}op\\b.{1,120}:\\s*$",
          "^.{1,200}\\bskrev\\b\\s{1,3}(den|på)\\b.{1,120}:\\s*$",
          "^.{1,150} via .{1,150} (wrote|schrieb|schreef|skrev|a écrit) ?:?\\s*$",
          "^.{1,150}[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{2,64}\\b.{1,20}(wrote|schrieb|schreef|skrev|a écrit) ?:?\\s*$");

  /** A time and a name or an address, without a verb. */
  private static final Pattern NO_VERB =
      Phrases.anyOf(
          "\\d{4}.{1,80}\\s?<[^@<>]{1,64}@[^@<>.]{1,64}\\.[^@<>]{1,64}>:?$",
          "^[\\s>]{0,10}20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d GMT[+-]\\d\\d:\\d\\d [\\p{L}\\p{N}\\s.]{1,80}$",
          "^[\\s>]{0,10}posted by .{1,80} on \\d{2}/\\d{2}/\\d{4}$");

  /** What programs draw before a whole mail. */
  private static final Pattern WHOLE_MAIL =
      Phrases.anyOf(
          "^[\\s>*]{0,10}-{2,}\\s*(forwarded|original|reply) message\\s*-{2,}",
          "^[\\s>*]{0,10}-{2,}\\s*(oorspronkelijk|doorgestuurd|origineel) bericht\\s*-{2,}",
          "^[\\s>*]{0,10}-{2,}\\s*(ursprungligt|vidarebefordrat|originalmeddelande) ?(meddelande)?\\s*-{2,}",
          "^[\\s>*]{0,10}-{2,}\\s*(ursprüngliche|weitergeleitete|original) ?-?(nachricht)\\s*-{2,}",
          "^[\\s>*]{0,10}-{2,}\\s*message (transféré|d'origine|original|d’origine)\\s*-{2,}",
          "^[\\s>*]{0,10}-{2,}\\s*(mensaje original|mensagem original|messaggio originale|原始邮件)\\s*-{2,}",
          "^[\\s>]{0,10}(begin forwarded message|start doorgestuurd bericht|begin doorgestuurd bericht"
              + "|vidarebefordrat brev|vidarebefordrat meddelande|début du message (transféré|réexpédié)"
              + "|anfang der weitergeleiteten (nachricht|e-mail)) ?:");

  private Attributions() {}

  /** Whether the line is one by itself. */
  static boolean whole(String line) {
    return DATE_FIRST.matcher(line).find()
        || NAME_FIRST.matcher(line).find()
        || NO_VERB.matcher(line).find()
        || WHOLE_MAIL.matcher(line).find();
  }

  /** How many lines from here on are one together; 0 when they are none. */
  static int broken(List<String> lines, int from) {
    if (!promising(lines.get(from))) {
      return 0;
    }
    var dated = matching(lines, from, DATE_FIRST);
    if (dated > 0) {
      return anyLater(lines, from, dated, List.of(DATE_FIRST)) ? 0 : dated;
    }
    var together = Math.max(matching(lines, from, NO_VERB), matching(lines, from, NAME_FIRST));
    return anyLater(lines, from, together, List.of(DATE_FIRST, NO_VERB, NAME_FIRST)) ? 0 : together;
  }

  /** The attribution begins further down; the lines before it are somebody's words. */
  private static boolean anyLater(List<String> lines, int from, int count, List<Pattern> patterns) {
    for (var later = from + 1; later < from + count; later++) {
      var at = later;
      if (patterns.stream()
          .anyMatch(
              p ->
                  p.matcher(lines.get(at)).find() || matching(lines, at, p) == from + count - at)) {
        return true;
      }
    }
    return false;
  }

  /** Every attribution begins with a time, an address or a name in brackets. */
  private static boolean promising(String line) {
    return line.chars().anyMatch(c -> Character.isDigit(c) || c == '@' || c == '<')
        && !complete(line);
  }

  private static boolean complete(String line) {
    return DATE_FIRST.matcher(line).find() || NAME_FIRST.matcher(line).find();
  }

  private static int matching(List<String> lines, int from, Pattern pattern) {
    var joined = new StringBuilder(lines.get(from).stripTrailing());
    var last = Math.min(lines.size(), from + MOST_LINES);
    for (var i = from + 1; i < last && joined.length() <= LONGEST; i++) {
      joined.append(' ').append(EDGES.matcher(lines.get(i)).replaceFirst("").stripTrailing());
      if (!lines.get(i).isBlank() && pattern.matcher(joined).find()) {
        return i - from + 1;
      }
    }
    return 0;
  }
}
