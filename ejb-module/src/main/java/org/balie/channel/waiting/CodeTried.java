package org.balie.channel.waiting;

/**
 * What became of a code that somebody typed.
 *
 * @param visit what the browser shows from now on; null when it was not the right one
 * @param left how often another one may be tried; 0 when the code opens nothing any more
 */
public record CodeTried(String visit, int left) {

  public boolean right() {
    return visit != null;
  }
}
