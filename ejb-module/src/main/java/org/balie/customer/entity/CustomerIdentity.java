package org.balie.customer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.balie.customer.CustomerCard.Undeliverable;
import org.balie.customer.Way;

/** A way by which a customer is found again. */
@Entity
@Table(name = "customer_identity")
public class CustomerIdentity extends Reached {

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "normal")
  private String normal;

  @Column(name = "undeliverable_since")
  private Instant undeliverableSince;

  @Column(name = "undeliverable_reason")
  private String undeliverableReason;

  protected CustomerIdentity() {}

  CustomerIdentity(Customer customer, Key key, String shown) {
    super(customer, shown);
    this.kind = key.kind();
    this.normal = key.normal();
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

  @Override
  Way.Kind wayKind() {
    return Way.Kind.valueOf(kind.name());
  }

  Optional<Undeliverable> undeliverable() {
    return Optional.ofNullable(undeliverableSince)
        .map(since -> new Undeliverable(shown(), since, undeliverableReason));
  }
}
