package org.balie.casetype;

import java.util.List;
import java.util.Optional;

/** The kinds of cases of this institution. */
public interface CaseTypes {

  /** What a case is when nobody says otherwise. */
  String DEFAULT = "question";

  Optional<CaseType> find(String code);

  /** Those that new cases can have, in their order. */
  List<CaseType> active();

  /** The newest revision of a kind; old cases keep the one they were made with. */
  int revision(String code);
}
