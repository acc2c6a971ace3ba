package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import org.balie.casetype.CaseType;
import org.balie.casetype.CaseTypes;
import org.balie.customer.Contact;
import org.balie.ticket.boundary.CaseDesk;
import org.balie.ticket.boundary.NewCase;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Language;
import org.balie.web.platform.Notice;

/** A case by hand. */
@Named
@RequestScoped
public class NewCaseView {

  private static final List<String> CHANNELS = List.of("phone", "counter", "email", "letter");

  @Inject CaseDesk desk;
  @Inject CaseTypes types;
  @Inject Uploads uploads;
  @Inject Attempt attempt;
  @Inject Notice notice;
  @Inject Language language;

  private CaseDesk.Made made;
  private final NewCaseDraft draft = new NewCaseDraft();

  public void save() {
    if (attempt.to(this::make, null)) {
      notice.go("desk?queue=mine&ticket=" + made.number(), "ticket.done.made");
    }
  }

  private void make() {
    var contact = new Contact(draft.getName(), draft.getEmail(), draft.getPhone());
    var spoken = draft.getLanguage() == null ? language.getTag() : draft.getLanguage();
    var fields = new HashMap<>(draft.getFields());
    fields.values().removeIf(v -> v == null || v.isBlank());
    made =
        desk.make(
            new NewCase(
                draft.getChannel(),
                contact,
                draft.getSubject(),
                draft.getText(),
                spoken,
                draft.getCaseType(),
                draft.getTopic(),
                fields,
                draft.isTake()),
            uploads.store(draft.getFiles()));
  }

  public List<String> getChannels() {
    return CHANNELS;
  }

  /** Own fields of the chosen kind of case. */
  public List<CaseType.Field> getFields() {
    return types.find(draft.getCaseType()).map(CaseType::fields).orElse(List.of());
  }

  public NewCaseDraft getDraft() {
    return draft;
  }
}
