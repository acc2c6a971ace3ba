package org.balie.landscape.clam;

import org.balie.landscape.http.Fault;

/** What the virus scanner can be told to do wrong. */
public enum ClamFault implements Fault {
  DOWN("the port is closed: connection refused"),
  HANG("reads everything and never answers"),
  ERROR("answers each scan with an error");

  private final String effect;

  ClamFault(String effect) {
    this.effect = effect;
  }

  @Override
  public String effect() {
    return effect;
  }
}
