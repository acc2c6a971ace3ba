package org.balie.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.balie.customer.CustomerCard;
import org.balie.customer.CustomerKind;
import org.balie.customer.boundary.CardPage;
import org.balie.customer.boundary.CustomerDesk;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Found;
import org.balie.web.platform.Notice;
import org.balie.web.platform.Versions;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The customer card, as it is written and corrected. */
@Named
@RequestScoped
public class CustomerView {

  @Inject @Param UUID id;
  @Inject @Param Long version;
  @Inject CustomerDesk desk;
  @Inject Attempt attempt;
  @Inject Notice notice;

  private CardPage page;
  private CardText text;
  private String personal;

  /** A card that was merged is shown as the one it went on in, at its own address. */
  public void find() {
    Found.orNothing(id, this::getPage);
    if (page != null && !page.card().id().equals(id) && !Faces.isPostback()) {
      Faces.redirect("customer?id=%s", page.card().id().toString());
    }
  }

  public CardPage getPage() {
    if (page == null) {
      page = desk.open(id);
    }
    return page;
  }

  public CustomerCard getCard() {
    return getPage().card();
  }

  /** What stands in the form. */
  public CardText getText() {
    if (text == null) {
      text = Faces.isPostback() ? new CardText() : CardText.of(getCard());
    }
    return text;
  }

  public void save() {
    if (attempt.to(() -> desk.correct(id, version, text.description()), null)) {
      notice.reload("customer.done.saved");
    }
  }

  public void identify() {
    if (attempt.to(() -> desk.identify(id, personal), null)) {
      notice.reload("customer.done.identified");
    }
  }

  public CustomerKind[] getKinds() {
    return CustomerKind.values();
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
        new Versions("customer.name", text.getName(), now.name()),
        new Versions("customer.language", spoken(text.getLanguage()), spoken(now.language())),
        new Versions("customer.note", text.getNote(), now.note()));
  }

  private static String spoken(String language) {
    var locale = Locale.forLanguageTag(language == null ? "" : language);
    var name = locale.getDisplayLanguage(locale);
    return name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }

  /** Never shown again once it is kept. */
  public String getPersonal() {
    return personal;
  }

  public void setPersonal(String personal) {
    this.personal = personal;
  }
}
