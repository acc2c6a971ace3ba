package org.balie.phrase.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.balie.phrase.Phrase;
import org.balie.phrase.Phrase.Whose;
import org.balie.platform.InvalidInput;
import org.balie.platform.InvalidInput.Fault;
import org.junit.jupiter.api.Test;

class PhraseCheckTest {

  private static Phrase phrase(String title, String shortcut, String language, String text) {
    return new Phrase(null, Whose.OWN, null, title, shortcut, language, text, 0);
  }

  @Test
  void what_fits_is_taken() {
    assertThatCode(() -> PhraseCheck.check(phrase("T", "", null, "{{today}}")))
        .doesNotThrowAnyException();
    assertThatCode(() -> PhraseCheck.check(phrase("T", "a-1", "sv", "Hej")))
        .doesNotThrowAnyException();
  }

  @Test
  void every_fault_is_told_at_once() {
    var wrong = phrase(" ", "With space", "de", "{{who}} {{what}}");
    var refused = catchThrowableOfType(InvalidInput.class, () -> PhraseCheck.check(wrong));
    assertThat(refused.faults())
        .extracting(Fault::pointer)
        .containsExactly("/title", "/shortcut", "/language", "/text", "/text");
  }

  @Test
  void nothing_is_no_text_and_too_much_is_refused() {
    for (var text : new String[] {" \n", "x".repeat(20_001)}) {
      var refused =
          catchThrowableOfType(
              InvalidInput.class, () -> PhraseCheck.check(phrase("T", "", null, text)));
      assertThat(refused.faults()).extracting(Fault::code).containsExactly("phrase.invalid.text");
    }
  }
}
