package org.balie.customer.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.balie.customer.CustomerCard;
import org.balie.customer.Way;
import org.balie.customer.entity.CustomerIdentity.Key;
import org.balie.customer.entity.CustomerIdentity.Kind;
import org.junit.jupiter.api.Test;

class CustomerTest {

  private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

  private final Customer customer = new Customer("Åsa  Ek-Dahl", "sv", NOON);

  CustomerTest() {
    customer.reachableAt(new Key(Kind.EMAIL, "a@example.org"), "a@example.org");
    customer.reachableAt(new Key(Kind.EMAIL, "b@example.org"), "b@example.org");
    customer.reachableAt(new Key(Kind.PHONE, "+31201234567"), "020 1234567");
  }

  private Way way(String shown) {
    return customer.card(null).ways().stream()
        .filter(w -> w.shown().equals(shown))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_preferred_one_of_a_kind_comes_first() {
    assertThat(customer.card(null).email()).isEqualTo("a@example.org");
    customer.prefer(way("b@example.org").id());
    assertThat(customer.card(null).email()).isEqualTo("b@example.org");
    customer.prefer(way("a@example.org").id());
    assertThat(customer.card(null).emails()).containsExactly("a@example.org", "b@example.org");
    assertThat(way("b@example.org").preferred()).isFalse();
  }

  @Test
  void the_same_way_is_there_once() {
    customer.reachableAt(new Key(Kind.EMAIL, "a@example.org"), "A@Example.org");
    customer.alsoAt(Way.Kind.ADDRESS, "Storgatan 1");
    customer.alsoAt(Way.Kind.ADDRESS, "Storgatan 1");
    assertThat(customer.card(null).ways()).hasSize(4);
  }

  @Test
  void names_are_compared_without_capitals_accents_and_signs() {
    assertThat(NameKey.of("Åsa  Ek-Dahl")).isEqualTo(NameKey.of("asa ek dahl"));
    assertThat(NameKey.of(null)).isNull();
  }

  @Test
  void a_masked_card_tells_nothing() {
    customer.protect(true);
    var masked = customer.card(null).mask();
    assertThat(masked.name()).isEqualTo(CustomerCard.MASK);
    assertThat(masked.email()).isEmpty();
    assertThat(masked.ways()).isEmpty();
    assertThat(masked.note()).isNull();
    assertThat(masked.masked()).isTrue();
  }
}
