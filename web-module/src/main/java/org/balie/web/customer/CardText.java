package org.balie.web.customer;

import java.util.UUID;
import org.balie.customer.CustomerCard;
import org.balie.customer.CustomerKind;
import org.balie.customer.Description;

/** What is typed on a card, bound to the inputs of the page. */
public class CardText {

  private CustomerKind kind = CustomerKind.PERSON;
  private String name;
  private String language;
  private String note;
  private UUID organisation;
  private String worksAs;

  static CardText of(CustomerCard card) {
    var text = new CardText();
    text.kind = card.kind();
    text.name = card.name();
    text.language = card.language();
    text.note = card.note();
    if (card.work() != null) {
      text.organisation = card.work().organisation();
      text.worksAs = card.work().as();
    }
    return text;
  }

  /** An organisation works nowhere. */
  Description description() {
    var person = kind == CustomerKind.PERSON;
    return new Description(
        kind, name, language, note, person ? organisation : null, person ? worksAs : null);
  }

  public CustomerKind getKind() {
    return kind;
  }

  public void setKind(CustomerKind kind) {
    this.kind = kind;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public UUID getOrganisation() {
    return organisation;
  }

  public void setOrganisation(UUID organisation) {
    this.organisation = organisation;
  }

  public String getWorksAs() {
    return worksAs;
  }

  public void setWorksAs(String worksAs) {
    this.worksAs = worksAs;
  }
}
