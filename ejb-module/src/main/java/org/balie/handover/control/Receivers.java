package org.balie.handover.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.balie.handover.NotForwardable;
import org.balie.handover.Receiver;

/** Everybody a case can be given to here. */
@ApplicationScoped
public class Receivers {

  @Inject @Any Instance<Receiver> all;

  /** Those that are set up, in an order that never changes. */
  public List<Receiver> configured() {
    return all.stream()
        .filter(Receiver::configured)
        .map(Receiver.class::cast)
        .sorted(Comparator.comparing(Receiver::code).reversed())
        .toList();
  }

  public Receiver named(String code) {
    return configured().stream()
        .filter(receiver -> receiver.code().equals(code))
        .findFirst()
        .orElseThrow(NotForwardable::new);
  }
}
