package org.balie.ticket.boundary;

import jakarta.ejb.EJBException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What a timer found due, each in a transaction of its own. */
final class OneByOne {

  private static final Logger LOG = Logger.getLogger(OneByOne.class.getName());

  private OneByOne() {}

  /**
   * Takes each step. One that fails is found due again by the next look, and keeps no other.
   *
   * @param failed what the log says of one that did not work, before its id
   */
  static void each(List<UUID> due, Consumer<UUID> step, String failed) {
    for (var id : due) {
      try {
        step.accept(id);
      } catch (EJBException failure) {
        LOG.log(Level.WARNING, failure, () -> failed + " " + id);
      }
    }
  }
}
