package org.balie.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.balie.platform.boundary.InTransaction;

/** Lets tests work in transactions of the product, one after the other or at the same moment. */
@ApplicationScoped
public class Work {

  @Inject InTransaction transaction;
  @Resource ManagedExecutorService threads;

  /** Something that answers and may fail. */
  public <T> T inTransaction(Callable<T> work) {
    var answer = new ArrayList<T>(1);
    transaction.run(() -> answer.add(Work.called(work)));
    return answer.get(0);
  }

  public void inTransaction(Runnable work) {
    transaction.run(work);
  }

  /** Begins it on a thread of the server, as the same caller. */
  public <T> Future<T> beside(Callable<T> work) {
    return threads.submit(work);
  }

  /** Starts all of them, lets them go at once, and gives what each came to. */
  public <T> List<Outcome<T>> atOnce(List<Callable<T>> works) {
    var gate = new CountDownLatch(1);
    var running = new ArrayList<Future<T>>();
    for (var work : works) {
      running.add(
          threads.submit(
              () -> {
                gate.await();
                return work.call();
              }));
    }
    gate.countDown();
    return running.stream().map(Work::outcome).toList();
  }

  /** What somebody's work came to: an answer, or why not. */
  public record Outcome<T>(T answer, Throwable failure) {
    boolean went() {
      return failure == null;
    }
  }

  private static <T> Outcome<T> outcome(Future<T> work) {
    try {
      return new Outcome<>(work.get(), null);
    } catch (ExecutionException failed) {
      return new Outcome<>(null, failed.getCause());
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(ended);
    }
  }

  private static <T> T called(Callable<T> work) {
    try {
      return work.call();
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }
}
