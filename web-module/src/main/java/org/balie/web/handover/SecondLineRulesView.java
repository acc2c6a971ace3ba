package org.balie.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balie.handover.Field;
import org.balie.handover.Preview;
import org.balie.handover.boundary.HandoverAdministration;
import org.balie.handover.boundary.HandoverAdministration.ProposalCard;
import org.balie.handover.topdesk.boundary.TopdeskAdministration;
import org.balie.platform.Texts;
import org.balie.ticket.Status;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Language;
import org.balie.web.platform.Notice;
import org.omnifaces.cdi.Param;

/** Rules of one receiver: what cases become, and what the dialog proposes. */
@Named
@RequestScoped
public class SecondLineRulesView {

  private static final List<String> EVENTS =
      List.of("sent", "answered", "completed", "closed", "reopened", "silent");
  private static final List<Status> STATUSES =
      List.of(Status.OPEN, Status.WAITING_FOR_CUSTOMER, Status.WAITING_FOR_SECOND_LINE);

  @Inject
  @Param(name = "receiver")
  String wanted;

  @Inject
  @Param(name = "proposal")
  UUID proposal;

  @Inject
  @Param(name = "version")
  Long version;

  @Inject HandoverAdministration desk;
  @Inject TopdeskAdministration topdesk;
  @Inject Language language;
  @Inject Attempt attempt;
  @Inject Notice notice;

  private Map<String, Object> rules;
  private Map<String, Object> values;
  private String caseType;
  private UUID topic;

  public List<String> getReceivers() {
    return desk.receivers();
  }

  public String getReceiver() {
    var known = getReceivers();
    return known.contains(wanted) ? wanted : known.isEmpty() ? null : known.get(0);
  }

  /** What can happen: the same everywhere, and TOPdesk's own statuses, also those it lost. */
  public List<String> getEvents() {
    Set<String> all = new LinkedHashSet<>(EVENTS);
    if ("topdesk".equals(getReceiver())) {
      topdesk.statuses().forEach(status -> all.add("status:" + status));
    }
    all.addAll(desk.rules(getReceiver()).keySet());
    return List.copyOf(all);
  }

  public String event(String code) {
    return code.startsWith("status:")
        ? Texts.get(language.getLocale(), "handover.event.status", code.substring(7))
        : Texts.get(language.getLocale(), "handover.event." + code);
  }

  public List<Status> getStatuses() {
    return STATUSES;
  }

  /** By event; bound to the inputs of the page. */
  public Map<String, Object> getRules() {
    if (rules == null) {
      rules = new HashMap<>();
      desk.rules(getReceiver()).forEach((event, status) -> rules.put(event, status.name()));
    }
    return rules;
  }

  public void keepRules() {
    var before = desk.rules(getReceiver());
    getRules()
        .forEach(
            (event, chosen) -> {
              var status =
                  chosen == null || chosen.toString().isEmpty()
                      ? null
                      : Status.valueOf(chosen.toString());
              if (!Objects.equals(before.get(event), status)) {
                desk.rule(getReceiver(), event, status);
              }
            });
    notice.reload("handover.done.saved");
  }

  public List<ProposalCard> getProposals() {
    return desk.proposals().stream().filter(p -> p.receiver().equals(getReceiver())).toList();
  }

  /** What a proposal fills in, in words. */
  public String told(ProposalCard card) {
    return card.values().entrySet().stream()
        .map(e -> label(e.getKey()) + ": " + e.getValue())
        .sorted()
        .collect(Collectors.joining("; "));
  }

  /** Values of a proposal that the receiver does not offer any more. */
  public String unmapped(ProposalCard card) {
    return desk.fields(getReceiver()).stream()
        .filter(f -> f.kind() == Field.Kind.CHOICE && card.values().containsKey(f.code()))
        .filter(f -> !f.options().contains(card.values().get(f.code())))
        .map(f -> card.values().get(f.code()))
        .collect(Collectors.joining(", "));
  }

  public List<Field> getFields() {
    return desk.fields(getReceiver()).stream().filter(f -> f.kind() == Field.Kind.CHOICE).toList();
  }

  public String label(String field) {
    return Texts.get(language.getLocale(), Preview.label(getReceiver(), field));
  }

  /** The proposal that is edited; null for a new one. */
  public ProposalCard getEdited() {
    return getProposals().stream().filter(p -> p.id().equals(proposal)).findFirst().orElse(null);
  }

  public Map<String, Object> getValues() {
    if (values == null) {
      values = new HashMap<>();
      var edited = getEdited();
      if (edited != null) {
        values.putAll(edited.values());
        caseType = edited.caseType();
        topic = edited.topic();
      }
    }
    return values;
  }

  public void keepProposal() {
    var filled = new LinkedHashMap<String, String>();
    getValues()
        .forEach(
            (field, value) -> {
              if (value != null && !value.toString().isBlank()) {
                filled.put(field, value.toString());
              }
            });
    var seen = version == null ? 0 : version;
    var card = new ProposalCard(proposal, getReceiver(), caseType, topic, filled, seen);
    if (attempt.to(() -> desk.keep(card), null)) {
      notice.go("admin/second-line-rules?receiver=" + getReceiver(), "handover.done.saved");
    }
  }

  public void forget(UUID id) {
    desk.forget(id);
    notice.go("admin/second-line-rules?receiver=" + getReceiver(), "handover.done.removed");
  }

  public String getCaseType() {
    getValues();
    return caseType;
  }

  public void setCaseType(String caseType) {
    getValues();
    this.caseType = caseType;
  }

  public UUID getTopic() {
    getValues();
    return topic;
  }

  public void setTopic(UUID topic) {
    getValues();
    this.topic = topic;
  }
}
