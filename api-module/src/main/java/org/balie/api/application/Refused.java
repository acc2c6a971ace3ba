package org.balie.api.application;

/** A caller that is not let in. Not an error of ours: no stack. */
final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String what;
  private final long retryAfterSeconds;

  private Refused(int status, String what, long retryAfterSeconds) {
    super(what, null, false, false);
    this.status = status;
    this.what = what;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  static Refused unauthenticated(String what) {
    return new Refused(401, what, 0);
  }

  static Refused forbidden(String what) {
    return new Refused(403, what, 0);
  }

  static Refused later(int status, String what, long seconds) {
    return new Refused(status, what, Math.max(1, seconds));
  }

  int status() {
    return status;
  }

  /** Key of the text, {@code api.error.<what>}. */
  String what() {
    return what;
  }

  long retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
