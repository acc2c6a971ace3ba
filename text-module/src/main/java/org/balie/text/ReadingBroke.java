package org.balie.text;

/** The reading process ended over a file, or was ended because it took too long. */
public class ReadingBroke extends Exception {

  private static final long serialVersionUID = 1L;

  ReadingBroke(String how, Throwable cause) {
    super(how, cause);
  }
}
