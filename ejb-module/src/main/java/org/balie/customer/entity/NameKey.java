package org.balie.customer.entity;

import java.text.Normalizer;
import java.util.Locale;

/** A name as it is compared. */
final class NameKey {

  private NameKey() {}

  /** Without capitals, accents, signs and double blanks; null for none. */
  static String of(String name) {
    return name == null
        ? null
        : Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
  }
}
