package org.balie.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.balie.customer.Contact;
import org.balie.customer.CustomerCard;
import org.balie.customer.boundary.CustomerDesk;
import org.balie.ticket.boundary.TicketFilter;
import org.balie.ticket.boundary.TicketRow;
import org.balie.ticket.boundary.TicketSearch;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Found;
import org.balie.web.platform.Versions;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The customer card with the customer's cases. */
@Named
@RequestScoped
public class CustomerView {

  private static final int CASES = 50;

  @Inject @Param UUID id;
  @Inject @Param Long version;
  @Inject CustomerDesk desk;
  @Inject TicketSearch search;
  @Inject Attempt attempt;

  private CustomerCard card;
  private List<TicketRow> cases;
  private String name;
  private String email;
  private String phone;
  private String language;
  private String note;

  public void find() {
    Found.orNothing(id, this::getCard);
  }

  public CustomerCard getCard() {
    if (card == null) {
      card = desk.open(id);
      if (!Faces.isPostback()) {
        show(card);
      }
    }
    return card;
  }

  private void show(CustomerCard shown) {
    name = shown.name();
    email = shown.email();
    phone = shown.phones().isEmpty() ? null : shown.phones().get(0);
    language = shown.language();
    note = shown.note();
  }

  public List<TicketRow> getCases() {
    if (cases == null) {
      cases = search.find(TicketFilter.ofCustomer(id), null, CASES);
    }
    return cases;
  }

  public void save() {
    attempt.to(
        () -> desk.correct(id, version, new Contact(name, email, phone), language, note),
        "customer.done.saved");
    card = null;
  }

  /** Whether somebody else corrected the card while this was typed. */
  public boolean isDisagreed() {
    return attempt.isDisputed();
  }

  /** What was typed beside what the card says now. */
  public List<Versions> getVersions() {
    return attempt.isConflict() ? compared() : List.of();
  }

  private List<Versions> compared() {
    var now = getCard();
    return List.of(
        new Versions("customer.name", name, now.name()),
        new Versions("customer.email", email, now.email()),
        new Versions("customer.phone", phone, now.phones().isEmpty() ? "" : now.phones().get(0)),
        new Versions("customer.language", spoken(language), spoken(now.language())),
        new Versions("customer.note", note, now.note()));
  }

  private static String spoken(String language) {
    var locale = Locale.forLanguageTag(language == null ? "" : language);
    var name = locale.getDisplayLanguage(locale);
    return name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
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
}
