package org.balie.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/**
 * Identifiers inside the product: UUID version 7 (RFC 9562), so that rows lie in the order of their
 * birth.
 */
public final class Ids {

  private static final NoArgGenerator VERSION_7 = Generators.timeBasedEpochGenerator();

  private Ids() {}

  public static UUID next() {
    return VERSION_7.generate();
  }
}
