package org.balie.handover.mailbox.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.balie.agent.AgentDirectory;
import org.balie.agent.TeamCard;
import org.balie.handover.Draft;
import org.balie.handover.Field;
import org.balie.handover.Handover;
import org.balie.handover.Preview;
import org.balie.handover.Preview.Line;
import org.balie.handover.Receiver;
import org.balie.outbox.Outbox;
import org.balie.ticket.SecondLine.Facts;
import org.balie.topic.Topic;
import org.balie.topic.Topics;

/**
 * A person, a department or a function mailbox. Only addresses that the institution keeps: a case
 * does not leave for whatever somebody types.
 */
@ApplicationScoped
class Mailbox implements Receiver {

  static final String CODE = "mailbox";

  private static final int SUBJECT = 200;

  @Inject MailboxSettings settings;
  @Inject AgentDirectory directory;
  @Inject CaseLetter letter;
  @Inject Topics topics;
  @Inject Outbox outbox;

  @Override
  public String code() {
    return CODE;
  }

  /** Colleagues have addresses wherever Balie runs. */
  @Override
  public boolean configured() {
    return true;
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.choice("to", true, addresses()),
        Field.text("subject", SUBJECT),
        Field.longText("text"),
        Field.personal("customerName"),
        Field.personal("customerEmail"),
        Field.personal("customerPhone"));
  }

  /** Function mailboxes, departments, people. */
  private List<String> addresses() {
    var teams = directory.teams().stream().map(t -> shown(t.name(), t.email()));
    var people = directory.agents().stream().map(a -> shown(a.name(), a.email()));
    var escalations = topics.active().stream().map(Topic::escalation).filter(Objects::nonNull);
    return Stream.of(settings.functionMailboxes().stream(), escalations, teams, people)
        .flatMap(all -> all)
        .filter(address -> address.contains("@"))
        .distinct()
        .toList();
  }

  private static String shown(String name, String email) {
    return email == null || email.isBlank() ? "" : name + " <" + email + ">";
  }

  @Override
  public Map<String, String> proposal(Facts ticket, String reference) {
    var values = new HashMap<String, String>();
    values.put("subject", ticket.subject());
    values.put("text", ticket.question());
    var tree = topics.tree();
    tree.topic(ticket.topic())
        .flatMap(tree::team)
        .flatMap(directory::team)
        .map(Mailbox::departmentAddress)
        .filter(addresses()::contains)
        .ifPresent(address -> values.put("to", address));
    return values;
  }

  private static String departmentAddress(TeamCard team) {
    return shown(team.name(), team.email());
  }

  @Override
  public Preview preview(Draft draft) {
    var lines = new ArrayList<Line>();
    lines.add(new Line(Preview.label(CODE, "to"), draft.value("to")));
    lines.add(
        new Line(
            Preview.label(CODE, "subject"),
            letter.subject(draft.value("subject"), draft.reference())));
    lines.add(new Line(Preview.label(CODE, "text"), letter.body(draft.ticket(), draft.values())));
    draft.files().forEach(file -> lines.add(new Line("handover.files", file.name())));
    return new Preview(lines, Preview.usualWarnings(CODE, fields(), draft));
  }

  @Override
  public String addressee(Draft draft) {
    return draft.value("to").replaceAll("\\s*<.*", "");
  }

  @Override
  public UUID send(Handover handover) {
    return outbox.add(
        SendCase.TOPIC, handover.orderKey(), new SendCase.Order(handover.id().value()));
  }

  @Override
  public UUID tell(Handover handover, UUID entry) {
    return outbox.add(SendWords.TOPIC, handover.orderKey(), new SendWords.Order(entry));
  }

  @Override
  public boolean listens() {
    return true;
  }

  @Override
  public boolean takesFilesApart() {
    return false;
  }
}
