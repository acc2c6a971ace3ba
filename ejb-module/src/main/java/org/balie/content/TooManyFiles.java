package org.balie.content;

import org.balie.platform.BalieException;

/** More files than one form may bring. */
public class TooManyFiles extends BalieException {

  private static final long serialVersionUID = 1L;

  public TooManyFiles(int most) {
    super("content.too-many-files", 413, most);
  }
}
