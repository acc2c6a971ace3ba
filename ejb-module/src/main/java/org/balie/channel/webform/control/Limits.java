package org.balie.channel.webform.control;

/** How much a form may bring, in bytes. */
public final class Limits {

  static final long JSON = 1L << 20;
  static final long FILE = 25L << 20;
  static final long ALL_FILES = 100L << 20;
  static final int FILES = 20;

  /** Headers and boundaries of the parts. */
  private static final long PACKING = 256L << 10;

  private Limits() {}

  /** What the whole body may measure. */
  public static long ofBody(String mediaType) {
    return Parts.areIn(mediaType) ? ALL_FILES + JSON + PACKING : JSON;
  }
}
