package org.balie.channel.email.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads in the words of a mail system whom it speaks of, and what it says of each. */
final class NoticeText {

  private static final int REACH = 1_500;
  private static final int MOST = 100;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![/\\w.@-])[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}");

  private NoticeText() {}

  /** The addresses that failed: named by a header, else those of the text that are not ours. */
  static List<String> failed(ReadMail mail, String text) {
    var named = mail.headers().all("x-failed-recipients");
    if (!named.isEmpty()) {
      return inText(String.join(" ", named), Set.of());
    }
    var known = new LinkedHashSet<String>();
    for (var header : new String[] {"to", "from", "reply-to", "delivered-to", "sender"}) {
      mail.headers().addresses(header).forEach(a -> known.add(a.key()));
    }
    var others = inText(text, known);
    var first = others.isEmpty() ? inText(ReturnedRecipients.of(mail), Set.of()) : others;
    return first.isEmpty() ? List.of() : first;
  }

  private static List<String> inText(String text, Set<String> known) {
    var contacts =
        ADDRESS
            .matcher(text)
            .results()
            .filter(m -> contact(text, m.start()))
            .map(m -> m.group().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return ADDRESS
        .matcher(text)
        .results()
        .filter(m -> !contacts.contains(m.group().toLowerCase(Locale.ROOT)))
        .map(m -> m.group().toLowerCase(Locale.ROOT))
        .filter(a -> !known.contains(a) && !AutomaticMail.machine(a))
        .collect(Collectors.toCollection(LinkedHashSet::new))
        .stream()
        .limit(MOST)
        .toList();
  }

  /** "For assistance send mail to ...": whom to ask, not who failed. */
  private static boolean contact(String text, int at) {
    var before = text.substring(Math.max(0, at - 60), at).toLowerCase(Locale.ROOT);
    return before.contains("contact")
        || before.contains("assistance")
        || before.contains("support")
        || before.contains("mailto:")
        || before.endsWith("from: <")
        || before.endsWith("from: ")
        || before.endsWith("mail from:<")
        || before.endsWith("id=");
  }

  /** A text without its addresses: their words say nothing of what happened. */
  static String withoutAddresses(String text) {
    return ADDRESS.matcher(text).replaceAll("");
  }

  /** The passage about one address: from its first mention on, or everything. */
  static String about(String address, String text) {
    if (address.isEmpty()) {
      return text;
    }
    var places = new ArrayList<Integer>();
    var lower = text.toLowerCase(Locale.ROOT);
    for (var at = lower.indexOf(address);
        at >= 0 && places.size() < 20;
        at = lower.indexOf(address, at + 1)) {
      places.add(at);
    }
    return places.isEmpty()
        ? text
        : text.substring(places.get(0), Math.min(text.length(), places.get(0) + REACH));
  }
}
