package org.balie.acceptance.desk;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;

/** A screen. */
enum Look {
  WIDE(1366, 768, Person.EMMA),
  NARROW(390, 844, Person.PIETER);

  private final int width;
  private final int height;
  private final Person agent;

  Look(int width, int height, Person agent) {
    this.width = width;
    this.height = height;
    this.agent = agent;
  }

  /** Who sits in front of it. */
  Person agent() {
    return agent;
  }

  /** Without motion: a colour on its way to another has no contrast to be measured. */
  NewContextOptions on(NewContextOptions options) {
    return options.setReducedMotion(ReducedMotion.REDUCE).setViewportSize(width, height);
  }
}
