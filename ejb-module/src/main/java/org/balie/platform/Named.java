package org.balie.platform;

import java.util.Locale;

/** Something with a name in the languages of the product; texts name it in theirs. */
public interface Named {

  String name(Locale language);
}
