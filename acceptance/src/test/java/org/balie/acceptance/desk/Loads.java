package org.balie.acceptance.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often a page loads from now on. */
final class Loads {

  private final AtomicInteger count = new AtomicInteger();

  private Loads() {}

  static Loads of(Page page) {
    var loads = new Loads();
    page.onDOMContentLoaded(loaded -> loads.count.incrementAndGet());
    return loads;
  }

  void none() {
    assertThat(count).as("page loads").hasValue(0);
  }
}
