package org.balie.content;

import org.balie.platform.BalieException;

/** A multipart body that is cut off, or is none. */
public class FormCannotBeRead extends BalieException {

  private static final long serialVersionUID = 1L;

  public FormCannotBeRead() {
    super("content.form-cannot-be-read", 400);
  }
}
