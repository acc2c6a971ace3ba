package org.balie.casetype.control;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicLong;
import org.balie.casetype.CaseTypesChanged;

/** Counts the changes made on this node, so that what was kept before them is read anew. */
@ApplicationScoped
public class CaseTypeEdition {

  private final AtomicLong number = new AtomicLong();

  long number() {
    return number.get();
  }

  void next(@Observes(during = AFTER_SUCCESS) CaseTypesChanged event) {
    number.incrementAndGet();
  }
}
