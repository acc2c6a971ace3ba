package org.balie.landscape.http;

import java.util.Locale;

/** Something a neighbour can be told to do wrong. Implemented by one enum per neighbour. */
public interface Fault {
  String name();

  /** What it does, in words for the button. */
  String effect();

  /** The name in the control API: {@code WRONG_ISSUER} is {@code wrong-issuer}. */
  default String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
