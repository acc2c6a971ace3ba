package org.balie.web.ticket;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.balie.agent.Absence;
import org.balie.agent.AgentCard;
import org.balie.agent.AgentDirectory;
import org.balie.agent.TeamCard;
import org.balie.casetype.CaseField;
import org.balie.casetype.CaseType;
import org.balie.casetype.CaseTypes;
import org.balie.platform.Texts;
import org.balie.ticket.Priority;
import org.balie.ticket.Status;
import org.balie.ticket.Then;
import org.balie.ticket.boundary.TicketPage.TimelineLine;
import org.balie.ticket.boundary.TicketRow;
import org.balie.topic.Topics;
import org.balie.web.platform.Language;
import org.balie.web.platform.When;

/** Puts codes and ids of tickets into words, and offers what can be chosen. */
@Named("words")
@RequestScoped
public class TicketWords {

  private static final Map<String, String> CHANNEL_ICONS =
      Map.of(
          "email",
          "mail",
          "webform",
          "file-text",
          "chat",
          "message-square",
          "phone",
          "phone",
          "counter",
          "store",
          "sms",
          "smartphone",
          "social",
          "globe",
          "eservice",
          "building");

  /** Ways that questions come, the usual ones first. */
  private static final List<String> CHANNELS =
      List.of(
          "email", "webform", "phone", "counter", "chat", "letter", "sms", "social", "eservice");

  /** Lines whose reason is the code of what they are about. */
  private static final Set<String> NAMED = Set.of("field", "checked", "unchecked");

  @Inject Language language;
  @Inject CaseTypes types;
  @Inject Topics topics;
  @Inject AgentDirectory directory;
  @Inject When when;

  private Map<UUID, Instant> away;
  private List<AgentCard> agents;

  public String status(Status status) {
    return text("ticket.status." + status.code());
  }

  public String priority(Priority priority) {
    return text("ticket.priority." + priority.code());
  }

  public String channel(String channel) {
    return text("ticket.channel." + channel);
  }

  public List<String> getChannels() {
    return CHANNELS;
  }

  public String channelIcon(String channel) {
    return CHANNEL_ICONS.getOrDefault(channel, "inbox");
  }

  String alike(AlikeCases.Why why) {
    return text("customer.alike." + why.code());
  }

  public String resolution(String code) {
    return code == null ? "" : text("ticket.resolution." + code);
  }

  public String caseType(String code) {
    return types.find(code).map(t -> t.name(locale())).orElse(code);
  }

  public String topic(UUID id) {
    return id == null ? "" : topics.byId(id).map(t -> topics.trail(t, locale())).orElse("");
  }

  public String team(UUID id) {
    return id == null ? "" : directory.team(id).map(TeamCard::name).orElse("");
  }

  public String agent(UUID id) {
    return id == null ? "" : directory.agent(id).map(AgentCard::name).orElse("");
  }

  /** Who did it: a name, the customer, or Balie itself. */
  public String actor(TimelineLine line) {
    return line.actor() != null
        ? line.actor()
        : text("ticket.actor." + line.actorKind().name().toLowerCase(Locale.ROOT));
  }

  /** A line of the log as a sentence. */
  public String event(TimelineLine line) {
    return Texts.get(
        locale(),
        "ticket.event." + line.what(),
        value(line, line.from()),
        value(line, line.to()),
        reason(line));
  }

  private String reason(TimelineLine line) {
    if (line.reason() == null) {
      return "";
    }
    if (NAMED.contains(line.what())) {
      return named(line);
    }
    return ": " + ("RESOLVED".equals(line.to()) ? resolution(line.reason()) : line.reason());
  }

  /** The field or the task that a line is about, by the name that some kind of case gives it. */
  private String named(TimelineLine line) {
    return "field".equals(line.what())
        ? field(line.reason()).map(f -> f.name(locale())).orElse(line.reason())
        : types.active().stream()
            .flatMap(t -> t.checklist().stream())
            .filter(c -> c.code().equals(line.reason()))
            .findFirst()
            .map(c -> c.name(locale()))
            .orElse(line.reason());
  }

  private Optional<CaseField> field(String code) {
    return types.active().stream().flatMap(t -> t.field(code).stream()).findFirst();
  }

  private String value(TimelineLine line, String value) {
    if (value == null) {
      return "–";
    }
    return switch (line.what()) {
      case "field" -> field(line.reason()).map(f -> f.words(value, locale())).orElse(value);
      case "status" -> status(Status.valueOf(value));
      case "priority" -> priority(Priority.valueOf(value));
      case "assignee" -> directory.agent(UUID.fromString(value)).map(AgentCard::name).orElse("–");
      case "team" -> team(UUID.fromString(value));
      case "topic" -> topic(UUID.fromString(value));
      case "due", "due-moved" -> when.day(LocalDate.parse(value));
      case "opened" -> channel(value);
      case "party-added", "party-removed" -> text("ticket.party." + value);
      default -> value;
    };
  }

  /**
   * Steps that the case type allows from here; resolving and suspending have dialogs of their own.
   */
  public List<Status> nextOf(TicketRow row) {
    var type = types.find(row.caseType());
    return List.of(Status.values()).stream()
        .filter(s -> s != Status.RESOLVED && s != Status.SUSPENDED)
        .filter(s -> type.map(t -> t.allows(row.status().name(), s.name())).orElse(false))
        .toList();
  }

  public boolean allows(TicketRow row, String next) {
    return types.find(row.caseType()).map(t -> t.allows(row.status().name(), next)).orElse(false);
  }

  public List<String> resolutionsOf(TicketRow row) {
    return types.find(row.caseType()).map(CaseType::resolutions).orElse(List.of());
  }

  /**
   * What may become of a case when a reply to it leaves: it waits for the customer, or is answered.
   */
  public List<Then> thensOf(TicketRow row) {
    var waits = Stream.of(Status.WAITING_FOR_CUSTOMER).filter(s -> allows(row, s.name()));
    var answered = allows(row, "RESOLVED") ? resolutionsOf(row) : List.<String>of();
    return Stream.concat(
            waits.map(s -> new Then(s, null)),
            answered.stream().map(code -> new Then(Status.RESOLVED, code)))
        .toList();
  }

  public String then(Then then) {
    return then.resolution() == null
        ? status(then.status())
        : status(then.status()) + ": " + resolution(then.resolution());
  }

  /** The same of its text; empty for nothing. */
  public String then(String text) {
    return Then.of(text).map(this::then).orElse("");
  }

  /** Steps for many cases: what some kind of case allows, and what needs no moment to come back. */
  public List<Status> getSteps() {
    return Stream.of(Status.values())
        .filter(s -> s != Status.SUSPENDED)
        .filter(
            s ->
                types.active().stream()
                    .flatMap(t -> t.transitions().values().stream())
                    .anyMatch(next -> next.contains(s.name())))
        .toList();
  }

  /** Results that some kind of case has. */
  public List<String> getResolutions() {
    return types.active().stream().flatMap(t -> t.resolutions().stream()).distinct().toList();
  }

  public Priority[] getPriorities() {
    return Priority.values();
  }

  public List<AgentCard> getAgents() {
    if (agents == null) {
      agents = directory.agents();
    }
    return agents;
  }

  /** A colleague one can choose; who is away is said to be, and until when. */
  public String colleague(AgentCard agent) {
    if (away == null) {
      away = directory.away().stream().collect(toMap(Absence::agent, Absence::until));
    }
    var until = away.get(agent.id());
    return until == null
        ? agent.name()
        : Texts.get(locale(), "agent.away.chosen", agent.name(), when.date(until));
  }

  /** A team one can choose; one that keeps its cases to itself is said to. */
  public String chosen(TeamCard team) {
    return team.confidential()
        ? Texts.get(locale(), "agent.team.confidential.chosen", team.name())
        : team.name();
  }

  /** Whether only members of this team, null for none, see its cases. */
  public boolean confidential(UUID team) {
    return team != null && directory.confidentialTeams().contains(team);
  }

  public List<TeamCard> getTeams() {
    return directory.teams();
  }

  public List<CaseType> getCaseTypes() {
    return types.active();
  }

  private Locale locale() {
    return language.getLocale();
  }

  private String text(String key) {
    return Texts.get(locale(), key);
  }
}
