package org.balie.api.platform;

import java.util.List;

/** What went wrong (RFC 9457). */
public record ProblemJson(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String code,
    String traceId,
    List<ErrorJson> errors) {

  /**
   * One fault of the input.
   *
   * @param pointer into the JSON that was sent; null when it is a header
   * @param header its name; null when it is in the JSON
   */
  public record ErrorJson(String pointer, String header, String code, String detail) {}
}
