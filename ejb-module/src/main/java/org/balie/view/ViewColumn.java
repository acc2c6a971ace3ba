package org.balie.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a view shows of each case, and what stands in its file. */
public enum ViewColumn {
  NUMBER,
  SUBJECT,
  CUSTOMER,
  STATUS,
  PRIORITY,
  TEAM,
  ASSIGNEE,
  TOPIC,
  CASE_TYPE,
  CHANNEL,
  LANGUAGE,
  CREATED,
  ACTIVE,
  RESOLUTION;

  public static final List<ViewColumn> USUAL =
      List.of(NUMBER, SUBJECT, CUSTOMER, STATUS, PRIORITY, ASSIGNEE, ACTIVE);

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ViewColumn> ofCode(String code) {
    return Stream.of(values()).filter(c -> c.code().equals(code)).findFirst();
  }
}
