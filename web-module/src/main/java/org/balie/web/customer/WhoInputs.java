package org.balie.web.customer;

import java.util.UUID;
import org.balie.customer.Contact;

/** Who somebody is, as it is typed or chosen ({@code who.xhtml}). */
public class WhoInputs {

  private String name;
  private String email;
  private String phone;
  private UUID known;

  /** As it was known before. */
  public static WhoInputs of(Contact contact) {
    var who = new WhoInputs();
    who.name = contact.name();
    who.email = contact.email();
    who.phone = contact.phone();
    who.known = contact.known();
    return who;
  }

  public Contact contact() {
    return new Contact(name, email, phone, known);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  /** The card that was chosen; null for somebody who was typed. */
  public UUID getKnown() {
    return known;
  }

  public void setKnown(UUID known) {
    this.known = known;
  }
}
