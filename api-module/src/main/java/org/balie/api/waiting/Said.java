package org.balie.api.waiting;

import java.util.Locale;
import org.balie.platform.BalieException;
import org.balie.platform.InvalidInput;
import org.balie.platform.Texts;

/**
 * What stays on the page of somebody whose wish was not done.
 *
 * @param draft what they typed and nobody took yet
 * @param key of the text that says why; null when nothing was refused
 */
record Said(String draft, String key, Object... arguments) {

  static final Said NOTHING = typed("");

  static Said typed(String draft) {
    return new Said(draft, null);
  }

  Said refused(String why, Object... with) {
    return new Said(draft, why, with);
  }

  /** In the words of the component that refused it. */
  Said refused(BalieException why) {
    if (why instanceof InvalidInput invalid) {
      var fault = invalid.faults().get(0);
      return refused(fault.code(), fault.arguments().toArray());
    }
    return refused(why.code().replaceFirst("\\.", ".error."), why.arguments().toArray());
  }

  /** Null when nothing was refused. */
  String fault(Locale language) {
    return key == null ? null : Texts.get(language, key, arguments);
  }
}
