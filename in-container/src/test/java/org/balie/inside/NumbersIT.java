package org.balie.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.balie.ticket.control.TicketRepository;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class NumbersIT {

  @Inject Work work;
  @Inject TicketRepository tickets;

  @Test
  @Requirement({"K-06", "D-01"})
  void numbers_are_given_once_however_many_ask() {
    var asking =
        IntStream.range(0, 200)
            .mapToObj(i -> (Callable<Long>) () -> work.inTransaction(tickets::nextNumber))
            .toList();
    var numbers = work.atOnce(asking).stream().map(Work.Outcome::answer).toList();
    assertThat(numbers).doesNotContainNull().doesNotHaveDuplicates().hasSize(200);
  }

  @Test
  @Requirement({"K-06", "D-01"})
  void nobody_waits_for_a_number_that_somebody_else_may_give_back() {
    var next =
        work.inTransaction(
            () -> {
              var kept = tickets.nextNumber();
              var other = work.beside(() -> work.inTransaction(tickets::nextNumber));
              return other.get() - kept;
            });
    assertThat(next).isPositive();
  }
}
