package org.balie.acceptance;

import java.util.Optional;

/** Where the instance under test is; the variables of {@code .run/demo.env}. */
public final class Place {

  private Place() {}

  public static String of(String variable) {
    return Optional.ofNullable(System.getenv(variable))
        .filter(v -> !v.isBlank())
        .orElseThrow(() -> new IllegalStateException(variable + " is not set; see .run/demo.env"));
  }
}
