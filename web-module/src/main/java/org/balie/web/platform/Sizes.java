package org.balie.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;

/** Sizes of files as people read them. */
@Named("sizes")
@RequestScoped
public class Sizes {

  private static final String[] UNITS = {"B", "kB", "MB", "GB"};

  @Inject Language language;

  /** In steps of 1,000 as on the label of a disk: 214 kB, 2.4 MB. */
  public String of(long bytes) {
    var value = (double) bytes;
    var unit = 0;
    while (value >= 1_000 && unit < UNITS.length - 1) {
      value /= 1_000;
      unit++;
    }
    var format = NumberFormat.getNumberInstance(language.getLocale());
    format.setMaximumFractionDigits(value < 10 && unit > 0 ? 1 : 0);
    return format.format(value) + " " + UNITS[unit];
  }
}
