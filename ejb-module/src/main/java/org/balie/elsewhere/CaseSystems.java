package org.balie.elsewhere;

import java.util.List;
import java.util.Optional;

/** The other systems whose cases can be linked. */
public interface CaseSystems {

  /** Any system that cannot be asked. */
  String OTHER = "other";

  /** Codes of those that can be asked, in their order. */
  List<String> codes();

  /** What people call it; the code itself when nobody named it. */
  String name(String code);

  Optional<CaseSystem> system(String code);
}
