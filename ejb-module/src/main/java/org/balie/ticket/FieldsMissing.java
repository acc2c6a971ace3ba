package org.balie.ticket;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.balie.platform.BalieException;
import org.balie.platform.Named;
import org.balie.platform.Texts;

/** A case does not get a status before what it demands is filled in. */
public class FieldsMissing extends BalieException {

  private static final long serialVersionUID = 1L;

  public FieldsMissing(List<? extends Named> fields) {
    super("ticket.fields-missing", 409, new Names(List.copyOf(fields)));
  }

  private record Names(List<Named> fields) implements Named {

    @Override
    public String name(Locale language) {
      return fields.stream().map(f -> f.name(language)).collect(Collectors.joining(", "));
    }

    /** Where only a text is kept: the result of a change of many cases. */
    @Override
    public String toString() {
      return name(Texts.DEFAULT);
    }
  }
}
