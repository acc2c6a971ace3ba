package org.balie.channel.webform.control;

import org.balie.content.FileLimits;
import org.balie.content.FormParts;

/** How much a form may bring, in bytes. */
public final class Limits {

  static final long JSON = 1L << 20;

  /** Headers and boundaries of the parts. */
  private static final long PACKING = 256L << 10;

  private Limits() {}

  /** What the whole body may measure. */
  public static long ofBody(String mediaType) {
    return FormParts.areIn(mediaType) ? FileLimits.ALL + JSON + PACKING : JSON;
  }
}
