package org.balie.handover.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balie.handover.Field;
import org.balie.ticket.Status;

/**
 * The dialog "Forward" for one receiver and one case.
 *
 * @param values proposed
 * @param files of the case that can go with it
 * @param then what the case becomes by rule; null when it stays what it is
 */
public record ForwardForm(
    String receiver,
    String reference,
    List<Field> fields,
    Map<String, String> values,
    List<Choice> files,
    Status then)
    implements Serializable {

  /** A file that can be chosen. */
  public record Choice(UUID id, String name, long size) implements Serializable {}
}
