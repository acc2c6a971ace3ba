package org.balie.acceptance.secondline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Topdesk;
import org.balie.acceptance.Topdesk.Incident;

/**
 * Many hand-overs at a TOPdesk that fails at random: it commits and cuts the line, answers errors,
 * asks for pauses, and tells of changes twice and out of order.
 */
final class FaultRun {

  private final String mark = "s" + UUID.randomUUID().toString().replace("-", "");
  private final List<Case> cases;
  private final Duration patience;

  FaultRun(int count, Duration patience) {
    this.cases = IntStream.range(0, count).mapToObj(i -> Case.received(mark)).toList();
    this.patience = patience;
  }

  /** Hands everything over; what happens meanwhile is the caller's. */
  void forward(Runnable meanwhile) {
    Topdesk.faults("random", "events-twice", "events-shuffled");
    cases.stream().limit(cases.size() / 2).forEach(Case::forward);
    meanwhile.run();
    cases.stream().skip(cases.size() / 2).forEach(Case::forward);
  }

  void everythingArrives() {
    for (var each : cases) {
      Eventually.within(
          patience, () -> Case.ours(one(each)), said -> said.size() >= Case.wantedOfOurs().size());
      Eventually.within(patience, each::arrived, Boolean::booleanValue);
    }
  }

  private static Incident one(Case which) {
    var found =
        Eventually.within(
            Duration.ofMinutes(3),
            () -> Topdesk.incidents(which.number() + "/"),
            incidents -> !incidents.isEmpty());
    return found.get(0);
  }

  /** The second line writes on every case. */
  void theyAnswer() {
    for (var words : Case.theirs()) {
      cases.forEach(each -> Topdesk.says(one(each), words, true));
    }
  }

  void everythingIsHeard() {
    for (var each : cases) {
      Eventually.within(patience, each::heard, said -> said.size() >= Case.theirs().size());
    }
  }

  /** Exactly one incident per hand-over, every word once, in the order it was said. */
  void nothingIsLostOrDoubled() {
    Map<String, Integer> incidents = new HashMap<>();
    var numbers = cases.stream().map(Case::number).toList();
    for (var number : numbers) {
      Topdesk.incidents(number + "/")
          .forEach(incident -> incidents.merge(incident.reference(), 1, Integer::sum));
    }
    assertThat(incidents.keySet())
        .containsExactlyInAnyOrderElementsOf(numbers.stream().map(n -> n + "/1").toList());
    assertThat(incidents.values()).allMatch(count -> count == 1);
    for (var each : cases) {
      assertThat(Case.ours(one(each))).as(each.number()).isEqualTo(Case.wantedOfOurs());
      assertThat(each.heard()).as(each.number()).isEqualTo(Case.theirs());
    }
  }
}
