package org.balie.platform;

/**
 * What was asked for is not there, or not for this caller: the two are not told apart on purpose.
 */
public class NotFound extends BalieException {

  private static final long serialVersionUID = 1L;

  public NotFound(String what) {
    super("platform.not-found", 404, what);
  }
}
