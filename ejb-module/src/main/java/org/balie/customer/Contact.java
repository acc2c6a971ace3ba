package org.balie.customer;

import java.io.Serializable;

/**
 * How somebody said they can be reached, as they wrote it. Any part may be null: a sender may stay
 * anonymous.
 */
public record Contact(String name, String email, String phone) implements Serializable {

  public static final Contact ANONYMOUS = new Contact(null, null, null);

  public boolean anonymous() {
    return blank(name) && blank(email) && blank(phone);
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
