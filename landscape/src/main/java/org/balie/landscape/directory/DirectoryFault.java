package org.balie.landscape.directory;

import org.balie.landscape.http.Fault;

/** What the directory can be told to do wrong. */
public enum DirectoryFault implements Fault {
  DOWN("the port is closed: connection refused"),
  SILENT("accepts connections and never answers"),
  SLOW("each answer takes seconds"),
  REFUSES("lets nobody in: invalid credentials"),
  WRONG_PERSON("answers with the certificate of somebody else");

  private final String effect;

  DirectoryFault(String effect) {
    this.effect = effect;
  }

  @Override
  public String effect() {
    return effect;
  }
}
