package org.balie.customer;

import java.io.Serializable;
import java.util.UUID;

/**
 * How somebody said they can be reached, as they wrote it. Any part may be null: a sender may stay
 * anonymous.
 *
 * @param known card that an agent chose; the rest is then only what to call them
 */
public record Contact(String name, String email, String phone, UUID known) implements Serializable {

  public static final Contact ANONYMOUS = new Contact(null, null, null);

  /** Of somebody who is found by what they say of themselves. */
  public Contact(String name, String email, String phone) {
    this(name, email, phone, null);
  }

  public boolean anonymous() {
    return known == null && blank(name) && blank(email) && blank(phone);
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
