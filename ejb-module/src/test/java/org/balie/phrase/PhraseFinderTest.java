package org.balie.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.balie.phrase.Phrase.Whose;
import org.junit.jupiter.api.Test;

class PhraseFinderTest {

  private final List<Phrase> all =
      List.of(
          phrase(Whose.EVERYBODY, "Openingstider", "open", "sv", "Vi har öppet."),
          phrase(Whose.TEAM, "Opening hours", "open", "en", "We are open until five."),
          phrase(Whose.OWN, "Regards", "groet", null, "With kind regards, the open library"),
          phrase(Whose.TEAM, "Renewal", "renew", "en", "A loan is renewed by e-mail."));

  private static Phrase phrase(
      Whose whose, String title, String shortcut, String language, String text) {
    return new Phrase(UUID.randomUUID(), whose, null, title, shortcut, language, text, 0);
  }

  private List<String> found(String words, String language) {
    return PhraseFinder.find(all, words, language).stream().map(Phrase::title).toList();
  }

  @Test
  void a_whole_shortcut_in_the_language_of_the_reader_comes_first() {
    assertThat(found("open", "en")).containsExactly("Opening hours", "Openingstider", "Regards");
    assertThat(found("open", "sv")).containsExactly("Openingstider", "Opening hours", "Regards");
  }

  @Test
  void every_word_counts_wherever_it_stands_without_accents_or_case() {
    assertThat(found("OPPET har", "nl")).containsExactly("Openingstider");
    assertThat(found("loan mail", "")).containsExactly("Renewal");
    assertThat(found("loan nothing", "")).isEmpty();
  }

  @Test
  void without_words_all_are_there_the_own_ones_before_the_others() {
    assertThat(found("  ", ""))
        .containsExactly("Regards", "Opening hours", "Renewal", "Openingstider");
  }
}
