package org.balie.bulk.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.balie.ticket.CaseWork.Assign;
import org.balie.ticket.CaseWork.Back;
import org.balie.ticket.CaseWork.Change;
import org.balie.ticket.CaseWork.Due;
import org.balie.ticket.CaseWork.File;
import org.balie.ticket.CaseWork.Hand;
import org.balie.ticket.CaseWork.Link;
import org.balie.ticket.CaseWork.Merge;
import org.balie.ticket.CaseWork.Part;
import org.balie.ticket.CaseWork.Step;
import org.balie.ticket.CaseWork.Tagged;
import org.balie.ticket.CaseWork.Unlink;
import org.balie.ticket.CaseWork.Urgency;
import org.balie.ticket.Priority;
import org.balie.ticket.Sense;
import org.balie.ticket.Status;
import org.balie.ticket.Tag;
import org.balie.ticket.TicketId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeTextTest {

  private static final UUID ID = new UUID(1, 2);
  private static final TicketId OTHER = new TicketId(new UUID(3, 4));

  static Stream<Change> changes() {
    return Stream.of(
        new Assign(ID),
        new Assign(null),
        new Hand(ID, null),
        new Hand(null, ID),
        new Step(Status.RESOLVED, "answered"),
        new Step(Status.OPEN, null),
        new Back(Status.NEW),
        new Urgency(Priority.HIGH, "a \"reason\""),
        new File(ID),
        new File(null),
        new Tagged(new Tag("storm"), true),
        new Tagged(new Tag("storm"), false),
        new Due(LocalDate.of(2026, 12, 8)),
        new Due(null),
        new Merge(OTHER),
        new Part(OTHER),
        new Link(Sense.CHILD_OF, OTHER),
        new Unlink(OTHER));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void what_is_written_is_read_back(Change change) {
    assertThat(ChangeText.read(ChangeText.write(change))).isEqualTo(change);
  }
}
