package org.balie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.balie.agent.boundary.TeamDesk;
import org.balie.agent.boundary.TeamDesk.Wanted;
import org.balie.bulk.boundary.BulkDesk;
import org.balie.bulk.boundary.BulkOrder;
import org.balie.casetype.CaseType;
import org.balie.casetype.boundary.CaseTypeDesk;
import org.balie.customer.Contact;
import org.balie.platform.InvalidInput;
import org.balie.platform.Json;
import org.balie.platform.NotFound;
import org.balie.ticket.CaseWork.Assign;
import org.balie.ticket.TicketId;
import org.balie.ticket.Version;
import org.balie.ticket.boundary.CaseDesk;
import org.balie.ticket.boundary.MessageDesk;
import org.balie.ticket.boundary.NewCase;
import org.balie.ticket.boundary.TicketDesk;
import org.balie.ticket.boundary.TicketLists;
import org.balie.ticket.boundary.TicketReading;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who knows the id of a case of a kind that others work with gets nowhere with it. */
@ExtendWith(ArquillianExtension.class)
@Requirement("D-43")
class KindSightIT {

  private static final Version SEEN = new Version(0);

  @Inject Things things;
  @Inject Tables tables;
  @Inject TeamDesk teams;
  @Inject CaseTypeDesk kinds;
  @Inject TicketReading reading;
  @Inject TicketLists lists;
  @Inject TicketDesk desk;
  @Inject CaseDesk cases;
  @Inject MessageDesk messages;
  @Inject BulkDesk bulk;

  private final String name = Things.newWord();
  private final String code = name.substring(0, 30);
  private UUID team;
  private TicketId id;
  private String number;

  @BeforeEach
  void aCaseOfAKindThatOneTeamWorksWith() {
    tables.change(
        "insert into agent (id, subject, name, theme, letters_off, active, created_at, version) values (?, 'colleague', 'Colleague', 'SYSTEM', false, true, current_timestamp, 0)",
        Colleague.ID);
    team = teams.create(name, null);
    kinds.add(kind(), Set.of());
    number = things.caseByForm(name);
    id =
        new TicketId(
            (UUID) tables.value("select id from ticket where number = ?", number).orElseThrow());
    tables.change("update ticket set case_type = ?, team_id = null where id = ?", code, id.value());
  }

  private CaseType kind() {
    return Json.read(
        """
        {"code": "%s", "names": {"en": "Abuse"}, "priority": "NORMAL", "resolutions": ["answered"],
          "transitions": {"NEW": ["OPEN"], "OPEN": ["RESOLVED"]}}
        """
            .formatted(code),
        CaseType.class);
  }

  private void isFor(UUID... some) {
    kinds.change(kind(), Set.of(some), kinds.one(code).version());
  }

  private void members(UUID... people) {
    var seen = teams.team(team).version();
    teams.change(team, seen, new Wanted(name, null, false, Set.of(people)));
  }

  @AfterEach
  void nothingIsHiddenFromOtherTests() {
    isFor();
    members();
    kinds.offer(code, false);
    tables.change("delete from agent where id = ?", Colleague.ID);
  }

  private static void nowhere(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(NotFound.class);
  }

  @Test
  void whoever_is_in_no_such_team_reads_and_does_nothing_with_it() {
    isFor(team);
    assertThat(reading.byNumber(number)).isEmpty();
    nowhere(() -> reading.open(id));
    nowhere(() -> desk.take(id, SEEN));
    nowhere(() -> desk.fill(id, SEEN, Map.of()));
    nowhere(() -> messages.note(id, "Who are you?", List.of()));
    nowhere(
        () ->
            bulk.start(
                new BulkOrder(List.of(new BulkOrder.Picked(id, SEEN)), new Assign(Colleague.ID))));
    assertThat(tables.row("select subject, assignee_id from ticket where id = ?", id.value()))
        .containsExactly(name, null);
  }

  @Test
  void it_is_counted_for_members_only_and_so_at_once() {
    isFor(team);
    var without = lists.counts().open();
    members(Colleague.ID);
    assertThat(lists.counts().open()).isEqualTo(without + 1);
    assertThat(reading.open(id).row().number()).isEqualTo(number);
    isFor();
    members();
    assertThat(reading.byNumber(number)).isPresent();
  }

  @Test
  void its_team_alone_does_not_open_it() {
    isFor(teams.create("Other " + name, null));
    members(Colleague.ID);
    tables.change("update ticket set team_id = ? where id = ?", team, id.value());
    assertThat(reading.byNumber(number)).isEmpty();
  }

  @Test
  void nobody_else_makes_one() {
    assertThat(made().inSight()).isTrue();
    isFor(team);
    assertThatThrownBy(this::made).isInstanceOf(InvalidInput.class);
  }

  private CaseDesk.Made made() {
    var wanted =
        new NewCase(
            "counter", Contact.ANONYMOUS, name, name, "nl", code, null, Map.of(), false, null);
    return cases.make(wanted, List.of(), null);
  }

  @Test
  void what_a_case_is_when_nobody_says_is_for_everybody() {
    var question = kinds.one("question");
    assertThatThrownBy(() -> kinds.change(question.type(), Set.of(team), question.version()))
        .isInstanceOf(InvalidInput.class);
  }
}
