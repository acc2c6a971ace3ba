package org.balie.acceptance.desk;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

/** A screen and a theme. */
enum Look {
  LIGHT(ColorScheme.LIGHT, 1366, 768),
  DARK(ColorScheme.DARK, 1366, 768),
  SMALL_LIGHT(ColorScheme.LIGHT, 390, 844),
  SMALL_DARK(ColorScheme.DARK, 390, 844);

  private final ColorScheme scheme;
  private final int width;
  private final int height;

  Look(ColorScheme scheme, int width, int height) {
    this.scheme = scheme;
    this.width = width;
    this.height = height;
  }

  /** Every rule is asked once on a wide and once on a narrow screen, in either theme. */
  boolean whole() {
    return this == LIGHT || this == SMALL_DARK;
  }

  NewContextOptions on(NewContextOptions options) {
    return options.setColorScheme(scheme).setViewportSize(width, height);
  }
}
