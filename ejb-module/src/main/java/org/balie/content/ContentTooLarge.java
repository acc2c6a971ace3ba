package org.balie.content;

import org.balie.platform.BalieException;

/** More bytes than are accepted here. */
public class ContentTooLarge extends BalieException {

  private static final long serialVersionUID = 1L;

  /**
   * @param most what is accepted, in bytes
   */
  public ContentTooLarge(long most) {
    super("content.too-large", 413, most / 1_048_576);
  }
}
