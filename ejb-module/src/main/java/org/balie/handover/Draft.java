package org.balie.handover;

import java.util.List;
import java.util.Map;
import org.balie.ticket.SecondLine.Facts;
import org.balie.ticket.SecondLine.FileFact;

/**
 * A hand-over as the agent filled it in.
 *
 * @param reference what the receiver will know it by
 * @param values by the codes of the receiver's fields
 * @param files chosen to go with it
 */
public record Draft(
    Facts ticket, String reference, Map<String, String> values, List<FileFact> files) {

  public String value(String field) {
    return values.getOrDefault(field, "").strip();
  }

  public boolean flag(String field) {
    return Boolean.parseBoolean(value(field));
  }
}
