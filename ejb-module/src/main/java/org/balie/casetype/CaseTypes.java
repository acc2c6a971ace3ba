package org.balie.casetype;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The kinds of cases of this institution. */
public interface CaseTypes {

  /** What a case is when nobody says otherwise. */
  String DEFAULT = "question";

  /** As it is now; also one that new cases can no longer have. */
  Optional<CaseType> find(String code);

  /** As it was in a revision; as it is now when that revision is not known. */
  Optional<CaseType> find(String code, int revision);

  /** Those that new cases can have, in their order. */
  List<CaseType> active();

  /** The newest revision of a kind; old cases keep the form of the one they were made with. */
  int revision(String code);

  /**
   * Kinds that only some teams work with, of which this agent is in none: their cases are not for
   * the agent.
   */
  Set<String> hiddenFrom(UUID agent);

  /** All that only some teams work with. */
  Set<String> restricted();
}
