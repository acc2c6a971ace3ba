package org.balie.platform;

import java.time.Duration;

/** Lets a job run on one node at a time. A node that dies loses its lease when the time is over. */
public interface Leases {

  /**
   * Takes or renews the lease for this node, in a transaction of its own.
   *
   * @param job name of the job
   * @param period how long the lease holds; longer than one round of the job
   * @return true when this node may work now
   */
  boolean hold(String job, Duration period);
}
