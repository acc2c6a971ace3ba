package org.balie.platform;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of a table (RFC 4180). A text that a spreadsheet would run as a formula is kept a text by
 * an apostrophe.
 */
public final class Csv {

  /** Tells spreadsheets at the beginning of a file that it is UTF-8. */
  public static final String MARK = "\uFEFF";

  private static final String FORMULA = "=+-@\t\r";

  private Csv() {}

  /** One line with its end. */
  public static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(String value) {
    var formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    var text = formula ? "'" + value : value;
    return text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
