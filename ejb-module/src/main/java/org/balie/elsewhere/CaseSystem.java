package org.balie.elsewhere;

import java.io.IOException;
import java.util.Optional;

/** Another system that can be asked about its cases. */
public interface CaseSystem {

  /** What it knows of a case. */
  record Known(String title, String status, String address) {}

  /**
   * Asks for a case by its reference there; empty when it knows none. Waits two seconds at most.
   *
   * @throws IOException when it does not answer, or not as it should
   */
  Optional<Known> find(String reference) throws IOException;
}
