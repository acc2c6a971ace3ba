package org.balie.handover.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.UUID;
import org.balie.platform.EditConflict;
import org.balie.platform.Ids;
import org.balie.platform.Json;

/** What the dialog proposes for cases of a kind, a topic, both or any. */
@Entity
@Table(name = "handover_proposal")
public class Proposal {

  @Id private UUID id;
  private String receiver;

  @Column(name = "case_type")
  private String caseType;

  @Column(name = "topic_id")
  private UUID topic;

  private String fields;
  @Version private long version;

  protected Proposal() {}

  public Proposal(String receiver, String caseType, UUID topic, Map<String, String> values) {
    this.id = Ids.next();
    this.receiver = receiver;
    this.caseType = caseType;
    this.topic = topic;
    this.fields = Json.write(new Values(values));
  }

  /** How the values are stored. */
  public record Values(Map<String, String> values) {}

  public void change(long seen, String nextCaseType, UUID nextTopic, Map<String, String> values) {
    if (seen != version) {
      throw new EditConflict(seen, version);
    }
    caseType = nextCaseType;
    topic = nextTopic;
    fields = Json.write(new Values(values));
  }

  public UUID id() {
    return id;
  }

  public String receiver() {
    return receiver;
  }

  public String caseType() {
    return caseType;
  }

  public UUID topic() {
    return topic;
  }

  public Map<String, String> values() {
    return Json.read(fields, Values.class).values();
  }

  public long version() {
    return version;
  }
}
