package org.balie.channel.email.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Parts what somebody wrote from what their mail program quoted under it. Each line goes to one of
 * the two, none is dropped. The method, a pattern over kinds of lines, is the one of the reply
 * trimmers of forum software; see docs/mail-quality.md.
 *
 * @param visible what was written
 * @param quoted the rest, in its order
 */
public record QuoteSplit(String visible, String quoted) {

  private static final int MOST_LINES = 3_000;
  private static final int MOST_CHARACTERS = 200_000;

  /** More lines of text than this after a quote are an answer, not a signature. */
  private static final int SHORT_TAIL = 7;

  private static final Pattern ANSWER_BELOW = Pattern.compile("^(?:b[^t]+)*b[bqeh]+(t[et]*)$");
  private static final Pattern MARKED = Pattern.compile("te*(b[^q]*)$");
  private static final Pattern QUOTED_WITH_TAIL = Pattern.compile("te*(b[eqbh]*([te]*))$");
  private static final Pattern QUOTE_AT_END = Pattern.compile("te*([qbe]+)$");
  private static final Pattern SPREAD_HEADERS = Pattern.compile("h+[hte]{1,12}h+e");
  private static final Pattern HEADERS = Pattern.compile("t[eq]*(h{3,}.*)$");
  private static final Pattern EMPTY_END = Pattern.compile("([eq]+)$");

  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");

  /** Splits a text. */
  public static QuoteSplit of(String text) {
    var all = text.split("\n", -1);
    var lines = new ArrayList<String>();
    var size = 0;
    while (lines.size() < Math.min(all.length, MOST_LINES) && size < MOST_CHARACTERS) {
      size += all[lines.size()].length() + 1;
      lines.add(all[lines.size()]);
    }
    var work = new Work(lines);
    work.run();
    var rest = List.of(all).subList(lines.size(), all.length);
    return work.result(rest);
  }

  /** One mail under way: the kinds of the lines that are still visible. */
  private static final class Work {

    private final List<String> lines;
    private final boolean[] folded;
    private final StringBuilder kinds = new StringBuilder();
    private final List<Integer> shown = new ArrayList<>();

    Work(List<String> lines) {
      this.lines = lines;
      this.folded = new boolean[lines.size()];
      for (var i = 0; i < lines.size(); i++) {
        shown.add(i);
      }
      Kinds.of(lines).forEach(k -> kinds.append(k.letter()));
    }

    void run() {
      var delimiter = kinds.indexOf("d");
      if (delimiter >= 0) {
        fold(delimiter, kinds.length());
      }
      foldEach('s');
      find(ANSWER_BELOW, m -> fold(0, m.start(1)));
      find(MARKED, m -> fold(m.start(1), m.end(1)));
      find(QUOTED_WITH_TAIL, this::foldShortTail);
      find(QUOTE_AT_END, m -> fold(m.start(1), m.end(1)));
      foldEach('b');
      find(SPREAD_HEADERS, m -> kinds.replace(m.start(), m.end(), "h".repeat(m.end() - m.start())));
      find(HEADERS, m -> fold(m.start(1), m.end(1)));
      foldEach('h');
      if (kinds.indexOf("t") >= 0) {
        find(EMPTY_END, m -> fold(m.start(1), m.end(1)));
      } else if (shown.stream().noneMatch(i -> WORDS.matcher(lines.get(i)).find())) {
        fold(0, kinds.length());
      }
    }

    private void foldShortTail(MatchResult match) {
      if (match.group(2).chars().filter(c -> c == 't').count() < SHORT_TAIL) {
        fold(match.start(1), match.end(1));
      }
    }

    private void find(Pattern pattern, java.util.function.Consumer<MatchResult> then) {
      var matcher = pattern.matcher(kinds.toString());
      if (matcher.find()) {
        then.accept(matcher.toMatchResult());
      }
    }

    private void fold(int from, int to) {
      for (var i = from; i < to; i++) {
        folded[shown.get(i)] = true;
      }
      shown.subList(from, to).clear();
      kinds.delete(from, to);
    }

    private void foldEach(char kind) {
      for (var i = kinds.length() - 1; i >= 0; i--) {
        if (kinds.charAt(i) == kind) {
          fold(i, i + 1);
        }
      }
    }

    QuoteSplit result(List<String> rest) {
      var visible = new ArrayList<String>();
      var quoted = new ArrayList<String>();
      for (var i = 0; i < lines.size(); i++) {
        (folded[i] ? quoted : visible).add(lines.get(i));
      }
      (folded.length > 0 && folded[folded.length - 1] ? quoted : visible).addAll(rest);
      return new QuoteSplit(joined(visible), joined(quoted));
    }

    /** Without empty lines at the ends, the spaces of the first line kept. */
    private static String joined(List<String> lines) {
      var kept = new ArrayList<>(lines);
      for (var ends = 0; ends < 2; ends++) {
        Collections.reverse(kept);
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isBlank()) {
          kept.remove(kept.size() - 1);
        }
      }
      return String.join("\n", kept).stripTrailing();
    }
  }
}
