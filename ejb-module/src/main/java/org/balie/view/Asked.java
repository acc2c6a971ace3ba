package org.balie.view;

import java.io.Serializable;

/** What a condition asks for: something that every case has, or an own field of one kind. */
public sealed interface Asked extends Serializable permits Field, OwnField {

  /** As it is stored and as the screen names it: {@code case-type}. */
  String code();

  /** What can be asked of it. */
  Field.Kind kind();
}
