package org.balie.bulk.control;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.balie.agent.AgentCard;
import org.balie.agent.AgentDirectory;
import org.balie.bulk.ItemState;
import org.balie.bulk.RunState;
import org.balie.bulk.entity.BulkItem;
import org.balie.bulk.entity.BulkRun;
import org.balie.platform.Actor;
import org.balie.platform.BalieException;
import org.balie.platform.EditConflict;
import org.balie.platform.InvalidInput;
import org.balie.platform.Roles;
import org.balie.ticket.CaseWork;

/**
 * The small transactions of a change of many cases. A case and the note of what became of it are
 * one of them: whoever goes on after a crash does nothing twice.
 */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class BulkSteps {

  static final int HANDFUL = 20;
  private static final Duration LEASE = Duration.ofSeconds(60);

  @Inject BulkRepository runs;
  @Inject CaseWork work;
  @Inject AgentDirectory directory;
  @Inject Clock clock;

  /**
   * The next cases of a run for this worker.
   *
   * @return none when somebody else works on it or it is over
   */
  public List<UUID> next(UUID id, UUID worker) {
    var now = clock.instant();
    var run = runs.lockRun(id);
    if (run == null || !run.hold(worker, now.plus(LEASE), now)) {
      return List.of();
    }
    if (!mayWork(run.agent())) {
      cancel(run);
      return List.of();
    }
    var waiting = runs.waiting(id, HANDFUL);
    if (waiting.isEmpty()) {
      run.end(now);
    }
    return waiting;
  }

  /** Somebody who left or lost the role meanwhile changes nothing more. */
  private boolean mayWork(UUID agent) {
    var active = directory.agent(agent).filter(AgentCard::active);
    return active.isPresent()
        && (directory.withRole(Roles.AGENT).contains(active.get())
            || directory.withRole(Roles.TEAM_LEAD).contains(active.get()));
  }

  private void cancel(BulkRun run) {
    run.cancel(clock.instant());
    runs.cancelWaiting(run.id());
  }

  /**
   * Makes the change of one case, unless that was done or cancelled already.
   *
   * @throws BalieException when it is not possible; nothing is noted then
   */
  public void make(UUID id) {
    var item = runs.lockItem(id);
    var run = runs.run(item.run());
    if (item.state() != ItemState.WAITING || run.state() != RunState.RUNNING) {
      return;
    }
    var actor = Actor.agent(run.agent());
    var done = work.apply(actor, item.ticket(), item.seen(), ChangeText.read(item.change()));
    var back = done.back() == null ? null : ChangeText.write(done.back());
    item.done(done.real() ? ItemState.DONE : ItemState.SAME, back, done.after());
  }

  /** Notes why the change of a case was not made. */
  public void refuse(UUID id, BalieException why) {
    var item = runs.lockItem(id);
    if (item.state() == ItemState.WAITING) {
      var conflict = why instanceof EditConflict;
      note(item, conflict ? ItemState.CHANGED : ItemState.REFUSED, why);
    }
  }

  /** The key of the text that a screen would show, too. */
  private static void note(BulkItem item, ItemState how, BalieException why) {
    if (why instanceof InvalidInput invalid && !invalid.faults().isEmpty()) {
      var fault = invalid.faults().get(0);
      item.refuse(how, fault.code(), text(fault.arguments()));
    } else {
      item.refuse(how, why.code().replaceFirst("\\.", ".error."), text(why.arguments()));
    }
  }

  private static String text(List<Object> arguments) {
    return Json.createArrayBuilder(arguments.stream().map(String::valueOf).toList())
        .build()
        .toString();
  }

  /** Notes that the change of a case failed for a reason that is ours. */
  public void fail(UUID id) {
    var item = runs.lockItem(id);
    if (item.state() == ItemState.WAITING) {
      item.refuse(ItemState.REFUSED, "bulk.error.failed", "[]");
    }
  }

  /** Runs that nobody works on, though they are not over. */
  public List<UUID> abandoned() {
    return runs.abandoned(clock.instant());
  }
}
