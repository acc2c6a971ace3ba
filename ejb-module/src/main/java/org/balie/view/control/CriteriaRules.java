package org.balie.view.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.balie.platform.InvalidInput;
import org.balie.platform.InvalidInput.Fault;
import org.balie.ticket.Priority;
import org.balie.ticket.Status;
import org.balie.ticket.Tag;
import org.balie.view.Asked;
import org.balie.view.Criteria;
import org.balie.view.Criterion;
import org.balie.view.Field;
import org.balie.view.Operator;

/** Which values make sense. A fault points at {@code /criteria/<code of the field>}. */
public final class CriteriaRules {

  static final int MOST_VALUES = 100;
  static final int LONGEST_WORDS = 200;
  static final int MOST_DAYS = 3_650;

  private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,60}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(?:\\.[0-9]{1,6})?");
  private static final Pattern DAYS = Pattern.compile("[0-9]{1,4}");

  private CriteriaRules() {}

  /** Refuses all faults at once with an {@link InvalidInput}. */
  public static void check(Criteria criteria) {
    var faults = new ArrayList<Fault>();
    var asked = new HashSet<String>();
    for (var criterion : criteria.all()) {
      var place = "/criteria/" + criterion.field().code();
      if (!asked.add(criterion.field().code())) {
        faults.add(Fault.of(place, "view.invalid.twice"));
      }
      var code = fault(criterion);
      if (code != null) {
        faults.add(Fault.of(place, code, arguments(code)));
      }
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private static Object[] arguments(String code) {
    return switch (code) {
      case "view.invalid.days" -> new Object[] {MOST_DAYS};
      case "view.invalid.words" -> new Object[] {LONGEST_WORDS};
      default -> new Object[0];
    };
  }

  private static String fault(Criterion criterion) {
    return switch (criterion.field().kind()) {
      case CHOICE -> choice(criterion);
      case TIME, DAY ->
          criterion.operator() == Operator.BETWEEN ? days(criterion) : number(criterion);
      case NUMBER -> numbers(criterion);
      case WORDS -> words(criterion);
    };
  }

  private static String choice(Criterion criterion) {
    var values = criterion.values();
    if (values.isEmpty()) {
      return "view.invalid.choice";
    }
    var known =
        values.size() <= MOST_VALUES
            && values.stream().allMatch(value -> isValue(criterion.field(), value));
    return known ? null : "view.invalid.value";
  }

  private static boolean isValue(Asked asked, String value) {
    try {
      return asked instanceof Field field ? isValue(field, value) : CODE.matcher(value).matches();
    } catch (IllegalArgumentException unknown) {
      return false;
    }
  }

  private static boolean isValue(Field field, String value) {
    return switch (field) {
      case STATUS -> Status.ofCode(value) != null;
      case PRIORITY -> Priority.ofCode(value) != null;
      case AWAITS_US -> Set.of(Field.YES, Field.NO).contains(value);
      case TEAM -> isId(value, Field.MINE);
      case ASSIGNEE -> isId(value, Field.ME);
      case TAG -> Tag.isTag(value);
      case TOPIC -> isId(value, Field.NOBODY);
      default -> CODE.matcher(value).matches();
    };
  }

  private static boolean isId(String value, String word) {
    return value.equals(word)
        || value.equals(Field.NOBODY)
        || UUID.fromString(value).toString().equals(value);
  }

  private static String number(Criterion criterion) {
    var days = only(criterion.values());
    if (!DAYS.matcher(days).matches()) {
      return "view.invalid.days";
    }
    var number = Integer.parseInt(days);
    return number >= least(criterion) && number <= MOST_DAYS ? null : "view.invalid.days";
  }

  /** Today, and the days before today, can be asked for. */
  private static int least(Criterion criterion) {
    return criterion.field().kind() == Field.Kind.DAY ? 0 : 1;
  }

  private static String days(Criterion criterion) {
    var values = criterion.values();
    if (values.size() != 2 || values.stream().allMatch(String::isEmpty)) {
      return "view.invalid.dates";
    }
    try {
      var from = day(values.get(0), LocalDate.MIN);
      return from.isAfter(day(values.get(1), LocalDate.MAX)) ? "view.invalid.dates" : null;
    } catch (DateTimeParseException unreadable) {
      return "view.invalid.dates";
    }
  }

  private static LocalDate day(String text, LocalDate otherwise) {
    return text.isEmpty() ? otherwise : LocalDate.parse(text);
  }

  private static String numbers(Criterion criterion) {
    var values = criterion.values();
    if (values.size() != 2 || values.stream().allMatch(String::isEmpty)) {
      return "view.invalid.numbers";
    }
    if (!values.stream().allMatch(v -> v.isEmpty() || NUMBER.matcher(v).matches())) {
      return "view.invalid.numbers";
    }
    return values.stream().noneMatch(String::isEmpty)
            && new BigDecimal(values.get(0)).compareTo(new BigDecimal(values.get(1))) > 0
        ? "view.invalid.numbers"
        : null;
  }

  private static String words(Criterion criterion) {
    var words = only(criterion.values());
    return words.isBlank() || words.length() > LONGEST_WORDS ? "view.invalid.words" : null;
  }

  private static String only(List<String> values) {
    return values.size() == 1 ? values.get(0) : "";
  }
}
