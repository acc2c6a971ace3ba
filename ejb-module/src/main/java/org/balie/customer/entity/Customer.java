package org.balie.customer.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.balie.customer.CustomerCard;
import org.balie.customer.entity.CustomerIdentity.Key;
import org.balie.customer.entity.CustomerIdentity.Kind;
import org.balie.platform.Ids;

/** Somebody who asked something: a person or an organisation. */
@Entity
@Table(name = "customer")
public class Customer {

  @Id private UUID id;
  private String name;
  private String language;
  private String note;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private UUID changedBy;

  @OneToMany(mappedBy = "customer", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("id")
  private List<CustomerIdentity> identities = new ArrayList<>();

  @Version private long version;

  protected Customer() {}

  public Customer(String name, String language, Instant now) {
    this.id = Ids.next();
    this.name = name;
    this.language = language;
    this.createdAt = now;
    this.changedAt = now;
  }

  /** Adds what the card did not have; what is there stays as it is. */
  public void alsoKnownAs(String otherName, Instant now) {
    if (name == null && otherName != null) {
      name = otherName;
      changedAt = now;
    }
  }

  public void reachableAt(Key key, String shown, Instant now) {
    if (identities.stream().noneMatch(i -> i.key().equals(key))) {
      identities.add(new CustomerIdentity(this, key, shown));
      changedAt = now;
    }
  }

  /** An agent corrects the card. */
  public void correctedBy(UUID agent, Instant now) {
    changedBy = agent;
    changedAt = now;
  }

  public void describe(String newName, String newLanguage, String newNote, Instant now) {
    name = newName;
    language = newLanguage;
    note = newNote;
    changedAt = now;
  }

  /** Forgets every address or number of this kind that is not in the list. */
  public void noLongerAt(Kind kind, List<Key> kept, Instant now) {
    if (identities.removeIf(i -> i.key().kind() == kind && !kept.contains(i.key()))) {
      changedAt = now;
    }
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public CustomerCard card() {
    return new CustomerCard(
        id,
        name,
        language,
        note,
        shown(Kind.EMAIL),
        shown(Kind.PHONE),
        identities.stream().flatMap(i -> i.undeliverable().stream()).toList(),
        changedAt,
        changedBy,
        version);
  }

  private List<String> shown(Kind kind) {
    return identities.stream()
        .filter(i -> i.key().kind() == kind)
        .map(CustomerIdentity::shown)
        .toList();
  }
}
