package org.balie.web.casetype;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.balie.casetype.CaseField;
import org.balie.casetype.CaseType;
import org.balie.casetype.CaseTypes;
import org.balie.platform.Json;
import org.balie.ticket.boundary.TicketPage;
import org.balie.web.platform.Language;
import org.balie.web.platform.Versions;
import org.balie.web.ticket.DeskView;

/** The own fields of the open case, as its kind was when the case was made. */
@Named
@RequestScoped
public class CaseForm {

  @Inject DeskView view;
  @Inject CaseTypes types;
  @Inject Language language;

  private FieldInputs inputs;

  public List<CaseField> getFields() {
    return view.getTicket() == null ? List.of() : form(view.getTicket());
  }

  private List<CaseField> form(TicketPage page) {
    return types
        .find(page.row().caseType(), page.details().caseTypeRevision())
        .map(CaseType::fields)
        .orElse(List.of());
  }

  /** What was typed; before that, what the case has. */
  public FieldInputs getInputs() {
    if (inputs == null) {
      inputs = new FieldInputs(stored());
    }
    return inputs;
  }

  /** What the case has now. */
  @SuppressWarnings("unchecked")
  public Map<String, String> stored() {
    return view.getTicket() == null
        ? Map.of()
        : Json.read(view.getTicket().details().fields(), Map.class);
  }

  /** Those that are shown and filled: label and value. */
  public List<Map.Entry<String, String>> getFilled() {
    var values = stored();
    return getFields().stream()
        .filter(f -> !values.getOrDefault(f.code(), "").isBlank())
        .map(f -> Map.entry(f.name(language.getLocale()), words(f, values.get(f.code()))))
        .toList();
  }

  /** What was typed beside what the case has. */
  public List<Versions> getVersions() {
    var now = stored();
    return getFields().stream()
        .map(f -> versions(f, getInputs().values().get(f.code()), now.get(f.code())))
        .filter(Versions::differ)
        .toList();
  }

  private Versions versions(CaseField field, String mine, String now) {
    return new Versions(field.name(language.getLocale()), words(field, mine), words(field, now));
  }

  public String words(CaseField field, String value) {
    return value == null ? "" : field.words(value, language.getLocale());
  }
}
