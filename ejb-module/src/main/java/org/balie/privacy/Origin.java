package org.balie.privacy;

import jakarta.enterprise.context.RequestScoped;

/**
 * From which network address the request on this thread came; set by the mechanisms, empty for
 * jobs.
 */
@RequestScoped
public class Origin {

  private String address = "";

  public void from(String networkAddress) {
    address = networkAddress == null ? "" : networkAddress;
  }

  public String address() {
    return address;
  }
}
