package org.balie.phrase;

import java.util.Optional;
import java.util.stream.Stream;

/** What a phrase can leave open, written as {@code {{customer.name}}}. */
public enum Placeholder {
  CUSTOMER_NAME("customer.name"),
  CASE_NUMBER("case.number"),
  CASE_SUBJECT("case.subject"),
  AGENT_NAME("agent.name"),
  TEAM_NAME("team.name"),
  TODAY("today");

  private final String code;

  Placeholder(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** As it is written in a phrase. */
  public String written() {
    return "{{" + code + "}}";
  }

  static Optional<Placeholder> of(String code) {
    return Stream.of(values()).filter(p -> p.code.equals(code)).findFirst();
  }
}
