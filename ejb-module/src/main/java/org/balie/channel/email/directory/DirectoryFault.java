package org.balie.channel.email.directory;

import java.io.IOException;

/** The directory did not answer. The reason names no person. */
public class DirectoryFault extends IOException {

  private static final long serialVersionUID = 1L;

  private final Step step;

  /** What is done one after the other. */
  public enum Step {
    REACH,
    /** Encrypting the line. */
    LINE,
    SIGN_IN,
    SEARCH
  }

  public DirectoryFault(Step step, String reason, Throwable cause) {
    super(reason, cause);
    this.step = step;
  }

  /** Where it ended. */
  public Step step() {
    return step;
  }
}
