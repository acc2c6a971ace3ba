package org.balie.quicklog;

import org.balie.platform.BalieException;

/** A case was made of this contact; the contact belongs to it and stays. */
public class ContactBecameCase extends BalieException {

  private static final long serialVersionUID = 1L;

  public ContactBecameCase() {
    super("quicklog.became-case", 409);
  }
}
