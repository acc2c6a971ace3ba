package org.balie.channel.email.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.balie.channel.email.MailRuleSheet;
import org.balie.platform.Ids;
import org.balie.ticket.Priority;

/** A line in the list of what is done with mail. */
@Entity
@Table(name = "mail_rule")
public class MailRule {

  @Id private UUID id;
  private int position;

  @Column(name = "mailbox_id")
  private UUID mailbox;

  @Enumerated(EnumType.STRING)
  private MailRuleSheet.Part part;

  private String header;
  private String words;

  @Enumerated(EnumType.STRING)
  private MailRuleSheet.Outcome outcome;

  @Column(name = "team_id")
  private UUID team;

  @Column(name = "topic_id")
  private UUID topic;

  @Column(name = "case_type")
  private String caseType;

  @Enumerated(EnumType.STRING)
  private Priority priority;

  @Version private long version;

  protected MailRule() {}

  public MailRule(MailRuleSheet sheet, int position) {
    this.id = Ids.next();
    this.position = position;
    describe(sheet);
  }

  public final void describe(MailRuleSheet sheet) {
    mailbox = sheet.mailbox();
    part = sheet.part();
    header = sheet.header();
    words = sheet.words();
    outcome = sheet.outcome();
    team = sheet.tickets().team();
    topic = sheet.tickets().topic();
    caseType = sheet.tickets().caseType();
    priority = sheet.tickets().priority();
  }

  /** The two change places. */
  public void swap(MailRule other) {
    var mine = position;
    position = other.position;
    other.position = mine;
  }

  public UUID id() {
    return id;
  }

  public int position() {
    return position;
  }

  public long version() {
    return version;
  }

  public MailRuleSheet sheet() {
    var tickets = new MailRuleSheet.Tickets(team, topic, caseType, priority);
    return new MailRuleSheet(id, mailbox, part, header, words, outcome, tickets, version);
  }
}
