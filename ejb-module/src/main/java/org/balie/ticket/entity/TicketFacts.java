package org.balie.ticket.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balie.platform.Json;
import org.balie.ticket.OwnValue;
import org.balie.ticket.Priority;
import org.balie.ticket.Status;
import org.balie.ticket.Tag;
import org.balie.ticket.TicketId;

/** What is kept of a ticket; what can be done with it are the verbs of {@link Ticket}. */
@MappedSuperclass
public abstract class TicketFacts {

  @Id UUID id;
  String number;
  String channel;
  String subject;
  String preview;

  @Enumerated(EnumType.STRING)
  Status status;

  @Enumerated(EnumType.STRING)
  Priority priority;

  @Column(name = "case_type")
  String caseType;

  @Column(name = "case_type_revision")
  int caseTypeRevision;

  @Column(name = "topic_id")
  UUID topic;

  @Column(name = "team_id")
  UUID team;

  @Column(name = "assignee_id")
  UUID assignee;

  @Column(name = "customer_id")
  UUID customer;

  @Embedded Source source;
  String language;
  String fields;

  /** The same once more, a row each: what conditions ask for. */
  @ElementCollection
  @CollectionTable(name = "case_field", joinColumns = @JoinColumn(name = "ticket_id"))
  @MapKeyColumn(name = "code")
  Map<String, FieldValue> fieldValues = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "case_tag", joinColumns = @JoinColumn(name = "ticket_id"))
  @Column(name = "tag")
  Set<String> tags = new HashSet<>();

  String resolution;

  @Column(name = "suspended_until")
  Instant suspendedUntil;

  @Embedded Merge merge;

  @Embedded Moments moments;

  @Embedded Deadline deadline;

  @Column(name = "awaits_us")
  boolean awaitsUs;

  @OneToMany(mappedBy = "ticket", cascade = CascadeType.PERSIST)
  @OrderBy("createdAt")
  List<Message> messages = new ArrayList<>();

  @Version long version;

  public TicketId id() {
    return new TicketId(id);
  }

  public String number() {
    return number;
  }

  /** Where this one goes on. */
  public Optional<TicketId> mergedInto() {
    return Optional.ofNullable(merge).map(Merge::into);
  }

  public String channel() {
    return channel;
  }

  public Status status() {
    return status;
  }

  public Priority priority() {
    return priority;
  }

  public String caseType() {
    return caseType;
  }

  /** The revision of its kind that its form has. */
  public int caseTypeRevision() {
    return caseTypeRevision;
  }

  /** The own fields of its kind, by their codes. */
  public Map<String, String> fields() {
    return Json.texts(fields);
  }

  void write(Map<String, String> values) {
    fields = Json.write(values);
    fieldValues.keySet().retainAll(values.keySet());
    values.forEach((code, value) -> fieldValues.put(code, new FieldValue(OwnValue.of(value))));
  }

  public boolean has(Tag tag) {
    return tags.contains(tag.word());
  }

  /** The last day for it; without one when nobody waits for an end. */
  public Deadline deadline() {
    if (deadline == null) {
      deadline = new Deadline();
    }
    return deadline;
  }

  public UUID topic() {
    return topic;
  }

  public UUID customer() {
    return customer;
  }

  public String subject() {
    return subject;
  }

  public String language() {
    return language;
  }

  public UUID inboxItem() {
    return source.inboxItem();
  }

  public List<Message> messages() {
    return List.copyOf(messages);
  }

  public long version() {
    return version;
  }
}
