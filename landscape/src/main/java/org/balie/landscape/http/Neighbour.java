package org.balie.landscape.http;

import java.util.List;

/** One simulated party with ports, switches and a memory of what it received. */
public interface Neighbour {
  /** The name in paths of the control API. */
  String key();

  String title();

  List<Address> addresses();

  Switches<?> switches();

  Journal journal();

  void start();

  void stop();

  /** True when every port of this neighbour accepts connections. */
  boolean listening();

  /** Where it can be reached; {@code link} only where a browser can open it. */
  record Address(String label, String value, boolean link) {}
}
