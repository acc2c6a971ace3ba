package org.balie.customer.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.balie.customer.Way;

/** A way by which nobody is found again: a family shares its address. */
@Entity
@Table(name = "customer_detail")
public class CustomerDetail extends Reached {

  @Enumerated(EnumType.STRING)
  private Way.Kind kind;

  protected CustomerDetail() {}

  CustomerDetail(Customer customer, Way.Kind kind, String shown) {
    super(customer, shown);
    this.kind = kind;
  }

  @Override
  Way.Kind wayKind() {
    return kind;
  }
}
