package org.balie.platform.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/**
 * Runs something in one transaction, with the persistence unit of this module: another EJB module
 * of the EAR has none of its own and would not find ours.
 */
@Stateless
@PermitAll
public class InTransaction {

  public void run(Runnable work) {
    work.run();
  }
}
