package org.balie.channel.email.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The kind of each line, seen with its neighbours. */
final class Kinds {

  private static final String FENCE = "```";
  private static final Set<LineKind> MAY_BE_BROKEN =
      Set.of(LineKind.TEXT, LineKind.QUOTE, LineKind.ATTRIBUTION);

  private Kinds() {}

  static List<LineKind> of(List<String> lines) {
    var kinds = new ArrayList<LineKind>();
    var code = false;
    while (kinds.size() < lines.size()) {
      var at = kinds.size();
      var line = lines.get(at);
      var fence = line.strip().startsWith(FENCE);
      if (fence && (code || closes(lines, at))) {
        code = !code;
        kinds.add(LineKind.TEXT);
      } else if (code) {
        kinds.add(LineKind.TEXT);
      } else {
        add(lines, at, kinds);
      }
    }
    return kinds;
  }

  private static boolean closes(List<String> lines, int from) {
    return lines.subList(from + 1, lines.size()).stream()
        .anyMatch(l -> l.strip().startsWith(FENCE));
  }

  private static void add(List<String> lines, int at, List<LineKind> kinds) {
    var kind = LineKind.of(lines.get(at));
    var together = MAY_BE_BROKEN.contains(kind) ? Attributions.broken(lines, at) : 0;
    if (together == 0) {
      kinds.add(kind);
    }
    for (var i = 0; i < together; i++) {
      kinds.add(LineKind.ATTRIBUTION);
    }
  }
}
