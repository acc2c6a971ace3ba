package org.balie.inside.doubles;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.concurrent.atomic.AtomicInteger;

/** A timer as the product has them, which fails the first few times. */
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Ticking {

  /** More often than Payara tries again before it gives a timer up. */
  public static final int FAILURES = 3;

  private static final AtomicInteger CALLS = new AtomicInteger();

  public static int calls() {
    return CALLS.get();
  }

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void tick() {
    if (CALLS.incrementAndGet() <= FAILURES) {
      throw new IllegalStateException("As if the database were away");
    }
  }
}
