package org.balie.web.platform;

import java.util.List;
import java.util.Locale;
import org.balie.platform.BalieException;
import org.balie.platform.InvalidInput;
import org.balie.platform.Texts;

/** What is said to somebody whose wish was refused. */
public final class Refusal {

  private Refusal() {}

  /** In the words of the component that refused; one for each fault of an input. */
  public static List<String> words(BalieException refused, Locale language) {
    if (refused instanceof InvalidInput invalid) {
      return invalid.faults().stream()
          .map(f -> Texts.get(language, f.code(), f.arguments().toArray()))
          .toList();
    }
    var key = refused.code().replaceFirst("\\.", ".error.");
    return List.of(Texts.get(language, key, refused.arguments().toArray()));
  }
}
