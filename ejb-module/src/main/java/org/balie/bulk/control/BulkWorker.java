package org.balie.bulk.control;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.balie.bulk.BulkBegun;
import org.balie.platform.BalieException;
import org.balie.platform.Ids;

/** Works through a change of many cases, on a thread of its own and outside any transaction. */
@ApplicationScoped
public class BulkWorker {

  private static final Logger LOG = Logger.getLogger(BulkWorker.class.getName());

  @Resource ManagedExecutorService threads;

  @Inject BulkSteps steps;

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) BulkBegun begun) {
    threads.execute(() -> work(begun.run()));
  }

  /** Goes on with what a node that died left behind. */
  public void takeOver() {
    steps.abandoned().forEach(run -> threads.execute(() -> work(run)));
  }

  private void work(UUID run) {
    var worker = Ids.next();
    for (var next = steps.next(run, worker); !next.isEmpty(); next = steps.next(run, worker)) {
      next.forEach(this::change);
    }
  }

  private void change(UUID item) {
    try {
      steps.make(item);
    } catch (BalieException refused) {
      steps.refuse(item, refused);
    } catch (EJBException failed) {
      LOG.log(Level.WARNING, failed, () -> "Case " + item + " of a change of many");
      steps.fail(item);
    }
  }
}
