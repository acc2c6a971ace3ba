package org.balie.place;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** A register of properties and addresses outside. */
public interface Register {

  /**
   * A property that was found.
   *
   * @param address of it; may be empty
   * @param district the part of the municipality; may be empty
   */
  record Found(String designation, String address, String district) implements Serializable {}

  /** Whether there is one to ask. */
  boolean configured();

  /**
   * Properties by their designation, or by an address. Waits two seconds at most.
   *
   * @throws IOException when it does not answer, or not as it should
   */
  List<Found> find(String words, int most) throws IOException;
}
