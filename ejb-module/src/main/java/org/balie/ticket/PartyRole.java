package org.balie.ticket;

import java.util.Locale;

/** What somebody else has to do with a case. */
public enum PartyRole {
  APPLICANT,
  CONTACT,
  OWNER,
  REPRESENTATIVE,
  OTHER;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
