package org.balie.landscape.http;

/** A switch was named that this neighbour does not have. */
public class UnknownFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnknownFault(String key) {
    super("There is no fault called '" + key + "'");
  }
}
