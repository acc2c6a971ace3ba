package org.balie.customer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.balie.customer.CustomerCard.Undeliverable;
import org.balie.platform.Ids;

/** One way to find a customer again. Belongs to one customer only. */
@Entity
@Table(name = "customer_identity")
public class CustomerIdentity {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "customer_id")
  private Customer customer;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "normal")
  private String normal;

  private String shown;

  @Column(name = "undeliverable_since")
  private Instant undeliverableSince;

  @Column(name = "undeliverable_reason")
  private String undeliverableReason;

  protected CustomerIdentity() {}

  CustomerIdentity(Customer customer, Key key, String shown) {
    this.id = Ids.next();
    this.customer = customer;
    this.kind = key.kind();
    this.normal = key.normal();
    this.shown = shown;
  }

  /** The ways. */
  public enum Kind {
    EMAIL,
    PHONE
  }

  /** A way in its normal form: e-mail in lower case, telephone in E.164. */
  public record Key(Kind kind, String normal) {}

  public Key key() {
    return new Key(kind, normal);
  }

  public String shown() {
    return shown;
  }

  Optional<Undeliverable> undeliverable() {
    return Optional.ofNullable(undeliverableSince)
        .map(since -> new Undeliverable(shown, since, undeliverableReason));
  }
}
