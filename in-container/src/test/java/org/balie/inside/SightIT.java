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
import org.balie.elsewhere.boundary.ElsewhereDesk;
import org.balie.handover.boundary.HandoverDesk;
import org.balie.place.boundary.PlaceDesk;
import org.balie.platform.NotFound;
import org.balie.ticket.CaseWork.Assign;
import org.balie.ticket.TicketId;
import org.balie.ticket.Version;
import org.balie.ticket.boundary.ChecklistDesk;
import org.balie.ticket.boundary.DraftDesk;
import org.balie.ticket.boundary.LinkDesk;
import org.balie.ticket.boundary.MessageDesk;
import org.balie.ticket.boundary.SplitDesk;
import org.balie.ticket.boundary.TicketDesk;
import org.balie.ticket.boundary.TicketLists;
import org.balie.ticket.boundary.TicketReading;
import org.balie.ticket.boundary.WatchDesk;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who knows the id of a case of a confidential team gets nowhere with it. */
@ExtendWith(ArquillianExtension.class)
@Requirement("D-43")
class SightIT {

  private static final Version SEEN = new Version(0);

  @Inject Things things;
  @Inject Tables tables;
  @Inject TeamDesk teams;
  @Inject TicketReading reading;
  @Inject TicketLists lists;
  @Inject TicketDesk desk;
  @Inject MessageDesk messages;
  @Inject DraftDesk drafts;
  @Inject LinkDesk links;
  @Inject WatchDesk watch;
  @Inject ChecklistDesk checklist;
  @Inject SplitDesk splits;
  @Inject PlaceDesk places;
  @Inject ElsewhereDesk elsewhere;
  @Inject HandoverDesk handovers;
  @Inject BulkDesk bulk;

  private final String name = Things.newWord();
  private UUID team;
  private TicketId id;
  private String number;

  @BeforeEach
  void aCaseOfATeamThatKeepsItsCasesToItself() {
    tables.change(
        "insert into agent (id, subject, name, theme, letters_off, active, created_at, version)"
            + " values (?, 'colleague', 'Colleague', 'SYSTEM', false, true, current_timestamp, 0)",
        Colleague.ID);
    team = teams.create(name, null);
    number = things.caseByForm(name);
    id = new TicketId(id("select id from ticket where number = ?", number));
    tables.change("update ticket set team_id = ? where id = ?", team, id.value());
    becomes(true, Set.of());
  }

  private UUID id(String sql, Object parameter) {
    return (UUID) tables.value(sql, parameter).orElseThrow();
  }

  private void becomes(boolean confidential, Set<UUID> members) {
    teams.change(team, teams.team(team).version(), new Wanted(name, null, confidential, members));
  }

  @AfterEach
  void nothingIsHiddenFromOtherTests() {
    becomes(false, Set.of());
    tables.change("delete from agent where id = ?", Colleague.ID);
  }

  private static void nowhere(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(NotFound.class);
  }

  @Test
  void nothing_is_read_of_it() {
    assertThat(reading.byNumber(number)).isEmpty();
    nowhere(() -> reading.open(id));
    nowhere(() -> drafts.on(id));
    nowhere(() -> links.of(id));
    nowhere(() -> watch.watches(id));
    nowhere(() -> checklist.done(id));
    nowhere(() -> places.of(id));
    nowhere(() -> elsewhere.of(id));
    nowhere(() -> handovers.form(id, "topdesk"));
    var message = id("select id from message where ticket_id = ?", id.value());
    nowhere(() -> splits.find(message));
  }

  @Test
  void nothing_is_done_with_it() {
    nowhere(() -> desk.take(id, SEEN));
    nowhere(() -> desk.rename(id, SEEN, "Mine now"));
    nowhere(() -> desk.assign(id, SEEN, null, Colleague.ID));
    nowhere(() -> desk.fill(id, SEEN, Map.of()));
    nowhere(() -> messages.note(id, "Who are you?", List.of()));
    nowhere(() -> watch.begin(id));
    nowhere(
        () ->
            bulk.start(
                new BulkOrder(List.of(new BulkOrder.Picked(id, SEEN)), new Assign(Colleague.ID))));
    assertThat(tables.row("select subject, assignee_id from ticket where id = ?", id.value()))
        .containsExactly(name, null);
  }

  @Test
  void it_is_counted_for_members_only() {
    var without = lists.counts().open();
    becomes(true, Set.of(Colleague.ID));
    assertThat(lists.counts().open()).isEqualTo(without + 1);
    assertThat(reading.byNumber(number)).isPresent();
    assertThat(reading.open(id).row().number()).isEqualTo(number);
  }
}
