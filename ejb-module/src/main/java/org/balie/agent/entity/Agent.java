package org.balie.agent.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balie.agent.AgentCard;
import org.balie.agent.AgentIdentity;
import org.balie.agent.NoticeAddress;
import org.balie.agent.Theme;
import org.balie.agent.UserCard;
import org.balie.platform.Ids;

/** A person who works in Balie, made at the first sign-in and keyed on claims that never change. */
@Entity
@Table(name = "agent")
public class Agent {

  @Id private UUID id;
  private String subject;
  private String name;
  private String email;
  private String language;

  @Enumerated(EnumType.STRING)
  private Theme theme;

  @Column(name = "letters_off")
  private boolean lettersOff;

  @Column(name = "notices_by_mail")
  private boolean noticesByMail;

  private boolean active;

  @Column(name = "created_at")
  private Instant createdAt;

  /** No part of the version: a sign-in is no edit, and two at once do not contradict. */
  @Column(name = "signed_in_at", insertable = false, updatable = false)
  private Instant signedInAt;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "agent_role", joinColumns = @JoinColumn(name = "agent_id"))
  @Column(name = "role")
  private Set<String> roles = new HashSet<>();

  @Version private long version;

  protected Agent() {}

  public Agent(String subject, String name, Instant now) {
    this.id = Ids.next();
    this.subject = subject;
    this.name = name;
    this.theme = Theme.SYSTEM;
    this.active = true;
    this.createdAt = now;
  }

  /** What the provider says of them now replaces what it said before. */
  public void isCalled(String currentName, String currentEmail) {
    name = currentName;
    email = currentEmail;
  }

  public void mayBe(Set<String> granted) {
    roles.retainAll(granted);
    roles.addAll(granted);
  }

  public void prefer(String chosenLanguage, Theme chosenTheme, boolean withoutLetters) {
    language = chosenLanguage;
    theme = chosenTheme;
    lettersOff = withoutLetters;
  }

  /** Whether they want to be told of cases by mail, too. */
  public void toldByMail(boolean wanted) {
    noticesByMail = wanted;
  }

  public boolean noticesByMail() {
    return noticesByMail;
  }

  public Optional<NoticeAddress> noticeAddress() {
    return Optional.ofNullable(email)
        .filter(address -> active && noticesByMail && !address.isBlank())
        .map(address -> new NoticeAddress(address, Objects.requireNonNullElse(language, "en")));
  }

  public void leave() {
    active = false;
  }

  public void comeBack() {
    active = true;
  }

  public UUID id() {
    return id;
  }

  public boolean active() {
    return active;
  }

  public Set<String> roles() {
    return Set.copyOf(roles);
  }

  public long version() {
    return version;
  }

  public Instant signedInAt() {
    return signedInAt;
  }

  public AgentCard card() {
    return new AgentCard(id, name, email, active);
  }

  public UserCard userCard(List<String> inOrder, List<String> teams) {
    return new UserCard(id, name, email, active, inOrder, teams, createdAt, signedInAt, version);
  }

  public AgentIdentity identity() {
    return new AgentIdentity(id, name, email, roles(), language, theme, lettersOff);
  }
}
