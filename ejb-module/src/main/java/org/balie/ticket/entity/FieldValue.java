package org.balie.ticket.entity;

import static org.balie.ticket.OwnValue.DIGITS;
import static org.balie.ticket.OwnValue.FRACTION;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.balie.ticket.OwnValue;

/** An own field of a case, for conditions. The value, as it was typed, is kept with the case. */
@Embeddable
public class FieldValue {

  private String words;

  @Column(name = "number_value", precision = DIGITS + FRACTION, scale = FRACTION)
  private BigDecimal number;

  @Column(name = "day_value")
  private LocalDate day;

  protected FieldValue() {}

  FieldValue(OwnValue value) {
    words = value.words();
    number = value.number();
    day = value.day();
  }
}
