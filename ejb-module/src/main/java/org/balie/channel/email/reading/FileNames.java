package org.balie.channel.email.reading;

import java.util.Map;

/** Names for files whose sender gave them none. */
final class FileNames {

  private static final int LONGEST = 250;

  private static final Map<String, String> ENDINGS =
      Map.ofEntries(
          Map.entry("message/rfc822", ".eml"),
          Map.entry("text/plain", ".txt"),
          Map.entry("text/html", ".html"),
          Map.entry("text/calendar", ".ics"),
          Map.entry("text/csv", ".csv"),
          Map.entry("text/vcard", ".vcf"),
          Map.entry("text/x-vcard", ".vcf"),
          Map.entry("image/png", ".png"),
          Map.entry("image/gif", ".gif"),
          Map.entry("image/jpeg", ".jpg"),
          Map.entry("application/pdf", ".pdf"),
          Map.entry("application/ms-tnef", ".dat"));

  private FileNames() {}

  /** The name as it was given, short enough to be stored; else one made of what it is. */
  static String of(String given, String type, String description, int number) {
    if (!given.isBlank()) {
      return shortened(given);
    }
    var ending = ENDINGS.getOrDefault(type, "");
    return description.isBlank() ? "part-" + number + ending : shortened(description) + ending;
  }

  /** Cut in the middle: the ending tells what it is. */
  private static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    var dot = name.lastIndexOf('.');
    var ending = dot < 0 || name.length() - dot > 12 ? "" : name.substring(dot);
    return name.substring(0, LONGEST - ending.length()) + ending;
  }
}
