package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;
import org.balie.channel.email.MailRuleSheet;
import org.balie.channel.email.MailRuleSheet.Outcome;
import org.balie.channel.email.MailRuleSheet.Part;
import org.balie.channel.email.MailRuleSheet.Tickets;
import org.balie.ticket.Priority;

/** What an administrator types about a rule for mail. */
@Named
@RequestScoped
public class MailRuleDraft {

  private UUID mailbox;
  private Part part = Part.SENDER;
  private String header;
  private String words;
  private Outcome outcome = Outcome.JUNK;
  private UUID team;
  private UUID topic;
  private String caseType;
  private Priority priority;

  void show(MailRuleSheet sheet) {
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

  /** Only what its kind has: the rest may have been typed before the kind was changed. */
  MailRuleSheet sheet(UUID id, long version) {
    var tickets =
        outcome == Outcome.SORT
            ? new Tickets(team, topic, caseType, priority)
            : Tickets.AS_THE_MAILBOX;
    var name = part == Part.HEADER ? text(header) : "";
    return new MailRuleSheet(id, mailbox, part, name, text(words), outcome, tickets, version);
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }

  public UUID getMailbox() {
    return mailbox;
  }

  public void setMailbox(UUID mailbox) {
    this.mailbox = mailbox;
  }

  public Part getPart() {
    return part;
  }

  public void setPart(Part part) {
    this.part = part;
  }

  public String getHeader() {
    return header;
  }

  public void setHeader(String header) {
    this.header = header;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public Outcome getOutcome() {
    return outcome;
  }

  public void setOutcome(Outcome outcome) {
    this.outcome = outcome;
  }

  public UUID getTeam() {
    return team;
  }

  public void setTeam(UUID team) {
    this.team = team;
  }

  public UUID getTopic() {
    return topic;
  }

  public void setTopic(UUID topic) {
    this.topic = topic;
  }

  public String getCaseType() {
    return caseType;
  }

  public void setCaseType(String caseType) {
    this.caseType = caseType;
  }

  public Priority getPriority() {
    return priority;
  }

  public void setPriority(Priority priority) {
    this.priority = priority;
  }
}
