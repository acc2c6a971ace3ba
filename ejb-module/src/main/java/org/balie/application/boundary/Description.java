package org.balie.application.boundary;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.balie.platform.InvalidInput.Fault;
import org.balie.platform.Roles;

/**
 * What an administrator says of an application.
 *
 * @param scopes some of {@link Roles#OF_APPLICATIONS}
 * @param tokenClient client id in its bearer tokens; null or blank when it uses keys only
 */
public record Description(String name, Set<String> scopes, String tokenClient, int ratePerMinute)
    implements Serializable {

  public static final int LONGEST_NAME = 120;
  public static final int LONGEST_CLIENT = 200;
  public static final int HIGHEST_RATE = 100_000;

  public Description {
    name = name == null ? "" : name.strip();
    scopes = scopes == null ? Set.of() : Set.copyOf(scopes);
    tokenClient = tokenClient == null || tokenClient.isBlank() ? null : tokenClient.strip();
  }

  List<Fault> faults() {
    var faults = new ArrayList<Fault>();
    if (name.isEmpty()) {
      faults.add(Fault.of("/name", "application.invalid.name-missing"));
    }
    if (name.length() > LONGEST_NAME) {
      faults.add(Fault.of("/name", "application.invalid.too-long", LONGEST_NAME));
    }
    if (scopes.isEmpty() || !Roles.OF_APPLICATIONS.containsAll(scopes)) {
      faults.add(Fault.of("/scopes", "application.invalid.scopes"));
    }
    if (tokenClient != null && tokenClient.length() > LONGEST_CLIENT) {
      faults.add(Fault.of("/tokenClient", "application.invalid.too-long", LONGEST_CLIENT));
    }
    if (ratePerMinute < 1 || ratePerMinute > HIGHEST_RATE) {
      faults.add(Fault.of("/ratePerMinute", "application.invalid.rate", HIGHEST_RATE));
    }
    return faults;
  }
}
