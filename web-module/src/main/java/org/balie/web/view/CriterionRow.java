package org.balie.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.balie.view.Asked;
import org.balie.view.Criterion;
import org.balie.view.Field;
import org.balie.view.Operator;

/** One condition as it is being made: every field has its row, used or not. */
public class CriterionRow {

  /** A value that can be chosen. */
  public record Choice(String value, String label) {}

  private final Asked field;
  private final String label;
  private final List<Choice> choices;
  private boolean used;
  private Operator operator;
  private List<String> values = new ArrayList<>();
  private String text;
  private String from;
  private String to;
  private String fault;

  CriterionRow(Asked field, String label, List<Choice> choices) {
    this.field = field;
    this.label = label;
    this.choices = new ArrayList<>(choices);
    this.operator = field.kind().operators().get(0);
  }

  /** Values that nobody can choose any more, such as a colleague who left, can be kept. */
  void offer(List<String> kept, UnaryOperator<String> label) {
    if (isChoice()) {
      kept.stream()
          .filter(value -> choices.stream().noneMatch(c -> c.value().equals(value)))
          .forEach(value -> choices.add(new Choice(value, label.apply(value))));
    }
  }

  void show(Criterion criterion) {
    used = true;
    operator = criterion.operator();
    var kept = criterion.values();
    switch (field.kind()) {
      case CHOICE -> values = new ArrayList<>(kept);
      case WORDS -> text = kept.get(0);
      case TIME, DAY, NUMBER -> showSpan(kept);
    }
  }

  private void showSpan(List<String> kept) {
    if (operator == Operator.BETWEEN) {
      from = kept.get(0);
      to = kept.get(1);
    } else {
      text = kept.get(0);
    }
  }

  /** As it was typed, be it sensible or not: the desk says what is wrong. */
  Criterion criterion() {
    var typed =
        switch (field.kind()) {
          case CHOICE -> values.stream().filter(Objects::nonNull).toList();
          case WORDS -> List.of(orEmpty(text));
          case TIME, DAY -> operator == Operator.BETWEEN ? span() : List.of(orEmpty(text));
          case NUMBER -> span().stream().map(n -> n.replace(',', '.')).toList();
        };
    return new Criterion(field, operator, typed);
  }

  private List<String> span() {
    return List.of(orEmpty(from), orEmpty(to));
  }

  private static String orEmpty(String typed) {
    return typed == null ? "" : typed.strip();
  }

  public Asked getField() {
    return field;
  }

  public String getLabel() {
    return label;
  }

  /** One of those that every case has. */
  public boolean isCommon() {
    return field instanceof Field;
  }

  /** A topic is found by words or level by level, not in a list. */
  public boolean isTree() {
    return field == Field.TOPIC;
  }

  public boolean isChoice() {
    return field.kind() == Field.Kind.CHOICE && !isTree();
  }

  public boolean isTime() {
    return field.kind() == Field.Kind.TIME || field.kind() == Field.Kind.DAY;
  }

  public boolean isNumber() {
    return field.kind() == Field.Kind.NUMBER;
  }

  public boolean isWords() {
    return field.kind() == Field.Kind.WORDS;
  }

  public List<Choice> getChoices() {
    return choices;
  }

  public List<Operator> getOperators() {
    return field.kind().operators();
  }

  public boolean isUsed() {
    return used;
  }

  public void setUsed(boolean used) {
    this.used = used;
  }

  public Operator getOperator() {
    return operator;
  }

  public void setOperator(Operator operator) {
    this.operator = operator;
  }

  public List<String> getValues() {
    return values;
  }

  public void setValues(List<String> values) {
    this.values = values == null ? new ArrayList<>() : values;
  }

  /** The one value of a topic. */
  public UUID getTopic() {
    return values.isEmpty() ? null : UUID.fromString(values.get(0));
  }

  public void setTopic(UUID topic) {
    values = topic == null ? new ArrayList<>() : new ArrayList<>(List.of(topic.toString()));
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getFault() {
    return fault;
  }

  void refuse(String words) {
    fault = words;
  }
}
