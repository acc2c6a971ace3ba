package org.balie.web.casetype;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balie.casetype.CaseField;
import org.balie.casetype.CaseType;
import org.balie.casetype.CaseTypes;
import org.balie.platform.Json;
import org.balie.ticket.boundary.TicketPage;
import org.balie.ticket.boundary.TicketPage.FileLine;
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

  /**
   * A field that is filled.
   *
   * @param file that it names; null for words, and for a file that nobody may open
   */
  public record Filled(String name, String words, UUID file) {}

  /** Those that are shown and filled. */
  public List<Filled> getFilled() {
    var values = stored();
    return getFields().stream()
        .filter(f -> !values.getOrDefault(f.code(), "").isBlank())
        .map(f -> filled(f, values.get(f.code())))
        .toList();
  }

  private Filled filled(CaseField field, String value) {
    return new Filled(
        field.name(language.getLocale()),
        words(field, value),
        field.kind() == CaseField.Kind.FILE ? file(value) : null);
  }

  private UUID file(String name) {
    return files().stream()
        .filter(f -> f.name().equals(name) && f.scan().openable())
        .map(FileLine::id)
        .findFirst()
        .orElse(null);
  }

  /** Names that a field of the kind file can have. */
  public List<String> getFileNames() {
    return files().stream().map(FileLine::name).distinct().toList();
  }

  private List<FileLine> files() {
    return view.getTicket() == null ? List.of() : view.getTicket().files();
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
