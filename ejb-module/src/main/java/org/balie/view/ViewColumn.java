package org.balie.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a view can show of every case, and what stands in its file. */
public enum ViewColumn implements ListColumn {
  NUMBER,
  SUBJECT,
  CUSTOMER,
  STATUS,
  PRIORITY,
  TEAM,
  ASSIGNEE,
  TOPIC,
  TAGS,
  CASE_TYPE,
  CHANNEL,
  LANGUAGE,
  CREATED,
  ACTIVE,
  DUE,
  RESOLUTION;

  public static final List<ListColumn> USUAL =
      List.of(NUMBER, SUBJECT, CUSTOMER, STATUS, PRIORITY, ASSIGNEE, ACTIVE);

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<ViewColumn> ofCode(String code) {
    return Stream.of(values()).filter(c -> c.code().equals(code)).findFirst();
  }
}
