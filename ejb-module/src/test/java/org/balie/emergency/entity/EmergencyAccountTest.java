package org.balie.emergency.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EmergencyAccountTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private final EmergencyAccount account =
      new EmergencyAccount("anna", UUID.fromString("00000000-0000-4000-8000-000000000004"), NOON);

  @Test
  void the_fifth_failure_locks_for_a_quarter_of_an_hour() {
    for (var i = 1; i < 5; i++) {
      assertThat(account.failed(NOON)).isFalse();
      assertThat(account.locked(NOON)).isFalse();
    }
    assertThat(account.failed(NOON)).isTrue();
    assertThat(account.locked(NOON.plus(Duration.ofMinutes(14)))).isTrue();
    assertThat(account.locked(NOON.plus(Duration.ofMinutes(15)))).isFalse();
  }

  @Test
  void trying_on_does_not_make_the_lock_longer() {
    lock();
    assertThat(account.failed(NOON.plus(Duration.ofMinutes(10)))).isFalse();
    assertThat(account.locked(NOON.plus(Duration.ofMinutes(15)))).isFalse();
  }

  @Test
  void a_sign_in_forgets_the_failures_before_it() {
    account.failed(NOON);
    account.failed(NOON);
    account.failed(NOON);
    account.failed(NOON);
    account.signedIn(1, NOON);
    assertThat(account.failed(NOON)).isFalse();
  }

  @Test
  void an_administrator_unlocks() {
    lock();
    account.unlock();
    assertThat(account.locked(NOON)).isFalse();
  }

  @Test
  void a_proposed_factor_counts_only_after_its_first_code() {
    account.propose(new byte[] {1}, "k1");
    assertThat(account.enrolled()).isFalse();
    account.enrol(7, NOON);
    assertThat(account.enrolled()).isTrue();
    assertThat(account.usedStep()).isEqualTo(7);
    account.forgetFactor();
    assertThat(account.enrolled()).isFalse();
    assertThat(account.secret()).isNull();
  }

  private void lock() {
    for (var i = 0; i < 5; i++) {
      account.failed(NOON);
    }
  }
}
