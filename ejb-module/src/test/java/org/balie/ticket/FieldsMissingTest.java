package org.balie.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.balie.platform.Named;
import org.balie.platform.Texts;
import org.junit.jupiter.api.Test;

class FieldsMissingTest {

  private static Named named(String english, String swedish) {
    return language -> "sv".equals(language.getLanguage()) ? swedish : english;
  }

  private final FieldsMissing missing =
      new FieldsMissing(List.of(named("Height", "Höjd"), named("Sort", "Sort")));

  @Test
  void names_the_fields_in_the_language_of_the_reader() {
    var words =
        Texts.get(
            Locale.forLanguageTag("sv"),
            "ticket.error.fields-missing",
            missing.arguments().toArray());
    assertThat(words).isEqualTo("Fyll först i: Höjd, Sort.");
  }

  @Test
  void names_them_in_english_where_only_a_text_is_kept() {
    assertThat(missing.arguments()).map(String::valueOf).containsExactly("Height, Sort");
  }
}
