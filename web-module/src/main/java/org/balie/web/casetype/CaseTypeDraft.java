package org.balie.web.casetype;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balie.calendar.DayCount;
import org.balie.casetype.CaseType;
import org.balie.casetype.CaseType.Check;
import org.balie.casetype.Term;
import org.balie.ticket.Priority;
import org.balie.ticket.Status;

/** A kind of case as an administrator types it. */
public class CaseTypeDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private String code;
  private Map<String, String> names = new LinkedHashMap<>();
  private Priority priority = Priority.NORMAL;
  private UUID team;
  private UUID topic;
  private final Map<String, Map<String, Boolean>> steps = new LinkedHashMap<>();
  private List<String> resolutions = new ArrayList<>();
  private final List<FieldDraft> fields = new ArrayList<>();
  private String checklist;
  private Map<String, String> signatures = new LinkedHashMap<>();
  private Integer termDays;
  private DayCount termCount = DayCount.WORKING_DAYS;
  private List<String> onlyTeams = new ArrayList<>();

  CaseTypeDraft() {
    for (var from : Status.values()) {
      steps.put(from.name(), new LinkedHashMap<>());
    }
  }

  static CaseTypeDraft of(CaseType type, Set<UUID> onlyTeams) {
    var draft = of(type);
    onlyTeams.forEach(team -> draft.onlyTeams.add(team.toString()));
    return draft;
  }

  static CaseTypeDraft of(CaseType type) {
    var draft = new CaseTypeDraft();
    draft.code = type.code();
    draft.names = new LinkedHashMap<>(type.names());
    draft.priority = Priority.valueOf(type.priority());
    draft.team = type.team();
    draft.topic = type.topic();
    type.transitions().forEach((from, to) -> to.forEach(t -> draft.steps.get(from).put(t, true)));
    draft.resolutions = new ArrayList<>(type.resolutions());
    type.fields().forEach(field -> draft.fields.add(FieldDraft.of(field)));
    draft.checklist =
        NamedLines.written(
            type.checklist().stream().map(c -> new NamedLines.Line(c.code(), c.names())).toList());
    if (type.term() != null) {
      draft.termDays = type.term().days();
      draft.termCount = type.term().count();
    }
    draft.signatures = new LinkedHashMap<>(type.signatures());
    return draft;
  }

  CaseType type() {
    var transitions = new TreeMap<String, Set<String>>();
    steps.forEach((from, to) -> transitions.put(from, ticked(to)));
    transitions.values().removeIf(Set::isEmpty);
    return new CaseType(
        Objects.requireNonNullElse(code, "").strip(),
        filled(names),
        priority.name(),
        team,
        topic,
        transitions,
        List.copyOf(resolutions),
        fields.stream().map(FieldDraft::field).toList(),
        NamedLines.read(checklist).stream().map(l -> new Check(l.code(), l.names())).toList(),
        filled(signatures),
        termDays == null ? null : new Term(termDays, termCount));
  }

  /** Who works with it; empty for everybody. */
  Set<UUID> teams() {
    return onlyTeams.stream()
        .filter(Objects::nonNull)
        .map(UUID::fromString)
        .collect(Collectors.toSet());
  }

  private static Set<String> ticked(Map<String, Boolean> boxes) {
    var chosen = new TreeSet<String>();
    boxes.forEach((to, on) -> chosen.addAll(Boolean.TRUE.equals(on) ? Set.of(to) : Set.of()));
    return chosen;
  }

  static Map<String, String> filled(Map<String, String> names) {
    var filled = new TreeMap<String, String>();
    names.forEach(
        (language, name) -> filled.put(language, Objects.requireNonNullElse(name, "").strip()));
    filled.values().removeIf(String::isEmpty);
    return filled;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public Map<String, String> getNames() {
    return names;
  }

  public Priority getPriority() {
    return priority;
  }

  public void setPriority(Priority priority) {
    this.priority = priority;
  }

  public UUID getTeam() {
    return team;
  }

  public void setTeam(UUID team) {
    this.team = team;
  }

  public List<String> getOnlyTeams() {
    return onlyTeams;
  }

  public void setOnlyTeams(List<String> onlyTeams) {
    this.onlyTeams = onlyTeams;
  }

  public UUID getTopic() {
    return topic;
  }

  public void setTopic(UUID topic) {
    this.topic = topic;
  }

  public Map<String, Map<String, Boolean>> getSteps() {
    return steps;
  }

  public List<String> getResolutions() {
    return resolutions;
  }

  public void setResolutions(List<String> resolutions) {
    this.resolutions = resolutions;
  }

  public List<FieldDraft> getFields() {
    return fields;
  }

  public Map<String, String> getSignatures() {
    return signatures;
  }

  public Integer getTermDays() {
    return termDays;
  }

  public void setTermDays(Integer termDays) {
    this.termDays = termDays;
  }

  public DayCount getTermCount() {
    return termCount;
  }

  public void setTermCount(DayCount termCount) {
    this.termCount = termCount;
  }

  public String getChecklist() {
    return checklist;
  }

  public void setChecklist(String checklist) {
    this.checklist = checklist;
  }
}
