package org.balie.landscape.library;

import org.balie.landscape.http.Fault;

/** What the library's website can be told to do wrong towards the product. */
public enum LibraryFault implements Fault {
  WRONG_KEY("submits with a wrong API key"),
  UNKNOWN_FIELD("adds a field the API does not know");

  private final String effect;

  LibraryFault(String effect) {
    this.effect = effect;
  }

  @Override
  public String effect() {
    return effect;
  }
}
