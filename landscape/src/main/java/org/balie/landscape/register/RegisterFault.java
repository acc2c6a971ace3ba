package org.balie.landscape.register;

import org.balie.landscape.http.Fault;

/** What the register of properties can be told to do wrong. */
public enum RegisterFault implements Fault {
  SILENT("takes the question and never answers"),
  BROKEN("answers 500");

  private final String effect;

  RegisterFault(String effect) {
    this.effect = effect;
  }

  @Override
  public String effect() {
    return effect;
  }
}
