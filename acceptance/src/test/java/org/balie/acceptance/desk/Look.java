package org.balie.acceptance.desk;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;

/** A screen. */
enum Look {
  WIDE(1366, 768),
  NARROW(390, 844);

  private final int width;
  private final int height;

  Look(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** Without motion: a colour on its way to another has no contrast to be measured. */
  NewContextOptions on(NewContextOptions options) {
    return options.setReducedMotion(ReducedMotion.REDUCE).setViewportSize(width, height);
  }
}
