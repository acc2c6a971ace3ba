package org.balie.web.casetype;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balie.agent.AgentDirectory;
import org.balie.agent.TeamCard;
import org.balie.calendar.DayCount;
import org.balie.casetype.CaseField;
import org.balie.casetype.CaseField.Kind;
import org.balie.casetype.CaseType;
import org.balie.casetype.CaseTypeSheet;
import org.balie.casetype.CaseTypes;
import org.balie.casetype.boundary.CaseTypeDesk;
import org.balie.platform.NotFound;
import org.balie.ticket.Status;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Notice;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * The editor of a kind of case. What is typed lives with the page until it is saved; a new kind
 * begins as a copy of the one that is meant when nobody says otherwise.
 */
@Named
@ViewScoped
public class CaseTypeView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject @Param String code;
  @Inject CaseTypeDesk desk;
  @Inject AgentDirectory directory;
  @Inject Attempt attempt;
  @Inject Notice notice;

  private CaseTypeDraft draft;
  private FieldInputs preview = new FieldInputs(Map.of());
  private long version;
  private long cases;
  private int revision;

  @PostConstruct
  void begin() {
    if (code == null) {
      var steps = desk.one(CaseTypes.DEFAULT).type();
      draft =
          CaseTypeDraft.of(
              new CaseType(
                  "",
                  Map.of(),
                  steps.priority(),
                  null,
                  null,
                  steps.transitions(),
                  steps.resolutions(),
                  List.of(),
                  List.of(),
                  Map.of(),
                  null));
      return;
    }
    try {
      show(desk.one(code));
    } catch (NotFound nobody) {
      draft = null;
    }
  }

  private void show(CaseTypeSheet sheet) {
    draft = CaseTypeDraft.of(sheet.type(), sheet.teams());
    version = sheet.version();
    cases = sheet.cases();
    revision = sheet.revision();
  }

  /** To be called before anything of the page is written. */
  public void find() {
    if (draft == null) {
      Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
    }
  }

  /** Whether there is such a kind. */
  public boolean isThere() {
    return draft != null;
  }

  public boolean isFresh() {
    return code == null;
  }

  public void addField() {
    draft.getFields().add(new FieldDraft());
  }

  public void removeField(int place) {
    draft.getFields().remove(place);
  }

  public void raiseField(int place) {
    Collections.swap(draft.getFields(), place, place - 1);
  }

  /** Shows what was typed in the preview. */
  public void look() {
    preview = new FieldInputs(preview.values());
  }

  public void save() {
    var type = draft.type();
    if (attempt.to(() -> keep(type), null)) {
      notice.go("admin/case-type?code=" + type.code(), "casetype.done.saved");
    }
  }

  private void keep(CaseType type) {
    if (isFresh()) {
      desk.add(type, draft.teams());
    } else {
      desk.change(type, draft.teams(), version);
    }
  }

  /** The fields as agents see them; one that is not whole yet is left out. */
  public List<CaseField> getFields() {
    return draft.getFields().stream()
        .map(FieldDraft::field)
        .filter(f -> !f.code().isEmpty() && !f.names().isEmpty())
        .toList();
  }

  /** Fields that another one can depend on. */
  public List<CaseField> getChosen() {
    return getFields().stream().filter(f -> f.kind().chosen()).toList();
  }

  public DayCount[] getDayCounts() {
    return DayCount.values();
  }

  public Kind[] getKinds() {
    return Kind.values();
  }

  public Status[] getStatuses() {
    return Status.values();
  }

  /** Teams it can be for: those that are, and dissolved ones that it is for. */
  public List<TeamCard> getTeams() {
    return Stream.concat(
            directory.teams().stream(),
            draft.teams().stream().flatMap(id -> directory.team(id).stream()))
        .distinct()
        .sorted(Comparator.comparing(TeamCard::name))
        .toList();
  }

  /** Whether everybody works with it, whatever happens: what a case is when nobody says. */
  public boolean isForEverybody() {
    return CaseTypes.DEFAULT.equals(code);
  }

  /** What a case can be resolved with: all that some kind has. */
  public List<String> getResolutions() {
    return Stream.concat(
            desk.all().stream().flatMap(s -> s.type().resolutions().stream()),
            draft.getResolutions().stream())
        .distinct()
        .toList();
  }

  public CaseTypeDraft getDraft() {
    return draft;
  }

  public FieldInputs getPreview() {
    return preview;
  }

  public long getCases() {
    return cases;
  }

  public int getRevision() {
    return revision;
  }
}
