package org.balie.customer.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.balie.customer.CustomerCard;
import org.balie.customer.CustomerCard.Protection;
import org.balie.customer.CustomerCard.Work;
import org.balie.customer.CustomerKind;
import org.balie.customer.Description;
import org.balie.customer.Way;
import org.balie.customer.entity.CustomerIdentity.Key;
import org.balie.platform.Ids;

/**
 * A person or an organisation that has to do with the institution. Made when somebody contacts it
 * for the first time, found again by e-mail address or telephone number.
 */
@Entity
@Table(name = "customer")
public class Customer {

  private static final Comparator<Way> ORDER =
      Comparator.comparing(Way::kind)
          .thenComparing(Way::preferred, Comparator.reverseOrder())
          .thenComparing(Way::id);

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private CustomerKind kind = CustomerKind.PERSON;

  private String name;

  @Column(name = "name_key")
  private String nameKey;

  private String language;
  private String note;

  @Column(name = "organisation_id")
  private UUID organisation;

  @Column(name = "works_as")
  private String worksAs;

  @Column(name = "protected_identity")
  private boolean protectedIdentity;

  @Column(name = "personal_key")
  private String personalKey;

  @Column(name = "personal_shown")
  private String personalShown;

  @Column(name = "merged_into")
  private UUID mergedInto;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private UUID changedBy;

  @Column(name = "looked_at")
  private Instant lookedAt;

  @Column(name = "looked_by")
  private UUID lookedBy;

  @OneToMany(mappedBy = "customer", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("id")
  private List<CustomerIdentity> identities = new ArrayList<>();

  @OneToMany(mappedBy = "customer", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("id")
  private List<CustomerDetail> details = new ArrayList<>();

  @Version private long version;

  protected Customer() {}

  public Customer(String name, String language, Instant now) {
    this.id = Ids.next();
    this.name = name;
    this.nameKey = NameKey.of(name);
    this.language = language;
    this.createdAt = now;
    this.changedAt = now;
  }

  /** Adds what the card did not have; what is there stays as it is. */
  public void alsoKnownAs(String otherName, Instant now) {
    if (name == null && otherName != null) {
      name = otherName;
      nameKey = NameKey.of(otherName);
      changedAt = now;
    }
  }

  /** Ways come and go without a new version: nobody's correction of the words collides with it. */
  public void reachableAt(Key key, String shown) {
    if (identities.stream().noneMatch(i -> i.key().equals(key))) {
      identities.add(new CustomerIdentity(this, key, shown));
    }
  }

  public void alsoAt(Way.Kind detail, String shown) {
    if (details.stream().noneMatch(d -> d.wayKind() == detail && d.shown().equals(shown))) {
      details.add(new CustomerDetail(this, detail, shown));
    }
  }

  /** An agent corrects the card. */
  public void describe(Description as, UUID agent, Instant now) {
    kind = as.kind();
    name = as.name();
    nameKey = NameKey.of(name);
    language = as.language();
    note = as.note();
    organisation = as.organisation();
    worksAs = as.worksAs();
    changedBy = agent;
    changedAt = now;
  }

  /** The first of its kind to be used; any other that was is no longer. */
  public void prefer(UUID way) {
    var chosen = way(way).orElseThrow();
    all()
        .filter(each -> each.wayKind() == chosen.wayKind())
        .forEach(each -> each.prefer(each == chosen));
  }

  /** Somebody made sure of a way, or is not sure any more. */
  public void verify(UUID way, UUID agent, Instant now) {
    way(way).orElseThrow().verify(agent, now);
  }

  public void noLongerAt(UUID way) {
    identities.removeIf(i -> i.id().equals(way));
    details.removeIf(d -> d.id().equals(way));
  }

  public boolean has(UUID way) {
    return way(way).isPresent();
  }

  private Optional<? extends Reached> way(UUID way) {
    return all().filter(each -> each.id().equals(way)).findFirst();
  }

  private Stream<Reached> all() {
    return Stream.concat(identities.stream(), details.stream());
  }

  public void protect(boolean from) {
    protectedIdentity = from;
  }

  /** Null and null for a number that is no longer known. */
  public void identify(String key, String shown) {
    personalKey = key;
    personalShown = shown;
  }

  /** Goes on in another card; null when it is one by itself again. */
  public void goOnIn(UUID card) {
    mergedInto = card;
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public CustomerKind kind() {
    return kind;
  }

  public UUID organisation() {
    return organisation;
  }

  public boolean isProtected() {
    return protectedIdentity;
  }

  public Optional<UUID> mergedInto() {
    return Optional.ofNullable(mergedInto);
  }

  public long version() {
    return version;
  }

  /** As it is, whoever may see it. */
  public CustomerCard card(Work work) {
    var ways = all().map(Reached::way).sorted(ORDER).toList();
    return new CustomerCard(
        id,
        kind,
        name,
        language,
        note,
        work,
        shown(ways, Way.Kind.EMAIL),
        shown(ways, Way.Kind.PHONE),
        ways,
        identities.stream().flatMap(i -> i.undeliverable().stream()).toList(),
        personalShown,
        protectedIdentity ? Protection.OPENED : Protection.NONE,
        changedAt,
        changedBy,
        version);
  }

  public String worksAs() {
    return worksAs;
  }

  private static List<String> shown(List<Way> ways, Way.Kind kind) {
    return ways.stream().filter(w -> w.kind() == kind).map(Way::shown).toList();
  }
}
