package org.balie.phrase.control;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import org.balie.phrase.Phrase;
import org.balie.phrase.PhraseText;
import org.balie.platform.InvalidInput;
import org.balie.platform.InvalidInput.Fault;

/** What a phrase must be like before it is kept. */
public final class PhraseCheck {

  private static final int TITLE = 120;
  private static final int TEXT = 20_000;
  private static final Set<String> LANGUAGES = Set.of("en", "nl", "sv");
  private static final Pattern SHORTCUT = Pattern.compile("[a-z0-9-]{0,30}");

  private PhraseCheck() {}

  /**
   * Checks it.
   *
   * @throws InvalidInput with every fault at once
   */
  public static void check(Phrase phrase) {
    var faults = new ArrayList<Fault>();
    if (phrase.title().isBlank() || phrase.title().length() > TITLE) {
      faults.add(Fault.of("/title", "phrase.invalid.title", TITLE));
    }
    if (phrase.text().isBlank() || phrase.text().length() > TEXT) {
      faults.add(Fault.of("/text", "phrase.invalid.text", TEXT));
    }
    if (!SHORTCUT.matcher(phrase.shortcut()).matches()) {
      faults.add(Fault.of("/shortcut", "phrase.invalid.shortcut"));
    }
    if (phrase.language() != null && !LANGUAGES.contains(phrase.language())) {
      faults.add(Fault.of("/language", "phrase.invalid.language"));
    }
    PhraseText.unknown(phrase.text())
        .forEach(name -> faults.add(Fault.of("/text", "phrase.invalid.placeholder", name)));
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }
}
