package org.balie.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What every case has and a condition can ask for, in the order that people see it. */
public enum Field implements Asked {
  STATUS(Kind.CHOICE),
  PRIORITY(Kind.CHOICE),
  TEAM(Kind.CHOICE),
  ASSIGNEE(Kind.CHOICE),
  TOPIC(Kind.CHOICE),
  TAG(Kind.CHOICE),
  CASE_TYPE(Kind.CHOICE),
  CHANNEL(Kind.CHOICE),
  LANGUAGE(Kind.CHOICE),
  AWAITS_US(Kind.CHOICE),
  CREATED(Kind.TIME),
  ACTIVE(Kind.TIME),
  DUE(Kind.DAY),
  SUBJECT(Kind.WORDS);

  /** A value of a team: every team of whoever looks. */
  public static final String MINE = "mine";

  /** A value of an assignee: whoever looks. */
  public static final String ME = "me";

  /** A value of a team, an assignee or a topic: the case has none. */
  public static final String NOBODY = "none";

  public static final String YES = "yes";
  public static final String NO = "no";

  /** What kind of values a field has. */
  public enum Kind {
    CHOICE(Operator.ANY_OF, Operator.NONE_OF),
    TIME(Operator.WITHIN_DAYS, Operator.BEFORE_DAYS, Operator.BETWEEN),
    /** A day, in the future as well as in the past. */
    DAY(Operator.NEXT_DAYS, Operator.WITHIN_DAYS, Operator.BEFORE_DAYS, Operator.BETWEEN),
    NUMBER(Operator.BETWEEN),
    WORDS(Operator.WITH_WORDS, Operator.WITHOUT_WORDS);

    private final List<Operator> operators;

    Kind(Operator... operators) {
      this.operators = List.of(operators);
    }

    /** What can be asked of such a field, the usual question first. */
    public List<Operator> operators() {
      return operators;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> ofCode(String code) {
      return Stream.of(values()).filter(k -> k.code().equals(code)).findFirst();
    }
  }

  private final Kind kind;

  Field(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Field> ofCode(String code) {
    return Stream.of(values()).filter(f -> f.code().equals(code)).findFirst();
  }
}
