package org.balie.bulk.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balie.bulk.BulkBegun;
import org.balie.bulk.ItemState;
import org.balie.bulk.control.BulkRepository;
import org.balie.bulk.control.ChangeText;
import org.balie.bulk.control.ItemRow;
import org.balie.bulk.entity.BulkItem;
import org.balie.bulk.entity.BulkRun;
import org.balie.platform.Caller;
import org.balie.platform.InvalidInput;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;
import org.balie.ticket.CaseWork.Change;
import org.balie.ticket.CaseWork.Step;
import org.balie.ticket.CaseWork.Urgency;
import org.balie.ticket.Sight;
import org.balie.ticket.Status;

/** Changes many cases at once. The work is done in the background; agents see only their own. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class BulkDesk {

  /** Cases of one change. */
  public static final int MOST = 1_000;

  private static final int LONGEST_REASON = 1_000;

  @Inject BulkRepository runs;
  @Inject Sight sight;
  @Inject AuditLog audit;
  @Inject Event<BulkBegun> begun;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * Begins.
   *
   * @return the run, whose progress {@link #run} tells
   * @throws InvalidInput for no cases, more than {@link #MOST}, or a change that can never be made
   */
  public UUID start(BulkOrder order) {
    if (order.cases().isEmpty() || order.cases().size() > MOST) {
      throw new InvalidInput("/cases", "bulk.invalid.cases", MOST);
    }
    check(order.change());
    sight.check(order.cases().stream().map(BulkOrder.Picked::ticket).toList());
    var change = ChangeText.write(order.change());
    var run = new BulkRun(agent(), change, null, clock.instant());
    runs.add(run);
    var position = 0;
    for (var picked : order.cases()) {
      runs.add(new BulkItem(run.id(), position++, picked.ticket(), picked.seen(), change));
    }
    return begin(run, position);
  }

  private UUID begin(BulkRun run, int cases) {
    var what = run.undoOf() == null ? "" : ", undo of " + run.undoOf();
    audit.done("bulk.start", "bulk/" + run.id(), "cases: " + cases + what);
    begun.fire(new BulkBegun(run.id()));
    return run.id();
  }

  private static void check(Change change) {
    if (change instanceof Urgency to
        && (to.reason() == null
            || to.reason().isBlank()
            || to.reason().length() > LONGEST_REASON)) {
      throw new InvalidInput("/reason", "ticket.invalid.reason");
    }
    if (change instanceof Step to && to.status() == Status.SUSPENDED) {
      throw new InvalidInput("/status", "bulk.invalid.status");
    }
    if (change instanceof Step to && to.status() == Status.RESOLVED && to.resolution() == null) {
      throw new InvalidInput("/resolution", "ticket.error.resolution-needed");
    }
  }

  /** How far it is. */
  public BulkSheet run(UUID id) {
    var run = runs.own(id, agent()).orElseThrow(() -> new NotFound("bulk/" + id));
    return sheet(run, runs.totals(List.of(id)));
  }

  /** The latest of the agent, the last one first. */
  public List<BulkSheet> latest(int most) {
    var own = runs.of(agent(), most);
    if (own.isEmpty()) {
      return List.of();
    }
    var totals = runs.totals(own.stream().map(BulkRun::id).toList());
    return own.stream().map(run -> sheet(run, totals)).toList();
  }

  private BulkSheet sheet(BulkRun run, Map<UUID, Map<ItemState, Long>> totals) {
    return new BulkSheet(
        run.id(),
        ChangeText.read(run.change()),
        run.undoOf() != null,
        run.state(),
        run.startedAt(),
        totals.getOrDefault(run.id(), Map.of()),
        run.mayBeUndone() && runs.hasUndoable(run.id()));
  }

  /** What became of each case, those that were not done first. */
  public List<BulkLine> lines(UUID id, int first, int most) {
    var run = runs.own(id, agent()).orElseThrow(() -> new NotFound("bulk/" + id));
    return runs.rows(run.id(), first, most).stream().map(ItemRow::line).toList();
  }

  /** Begins no further case; what was done stays and can be undone. */
  public void cancel(UUID id) {
    var run = locked(id);
    run.cancel(clock.instant());
    runs.cancelWaiting(id);
  }

  /**
   * Sets back what nobody changed since, in the background, too.
   *
   * @return the run that does it
   * @throws InvalidInput when it is still running, was undone already or nothing can be set back
   */
  public UUID undo(UUID id) {
    var run = locked(id);
    var back = runs.undoable(id);
    if (!run.mayBeUndone() || back.isEmpty()) {
      throw new InvalidInput("/run", "bulk.invalid.undo");
    }
    var undo = new BulkRun(agent(), run.change(), id, clock.instant());
    runs.add(undo);
    run.undone(undo.id());
    var position = 0;
    for (var item : back) {
      runs.add(new BulkItem(undo.id(), position++, item.ticket(), item.after(), item.back()));
    }
    return begin(undo, position);
  }

  private BulkRun locked(UUID id) {
    return runs.lockOwn(id, agent()).orElseThrow(() -> new NotFound("bulk/" + id));
  }

  private UUID agent() {
    return caller.actor().id();
  }
}
