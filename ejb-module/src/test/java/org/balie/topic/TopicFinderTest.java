package org.balie.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TopicFinderTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private final Trees trees =
      Trees.tree()
          .with("digital", "Digital services", "website")
          .with("digital/delpher", "Delpher", "newspapers")
          .with("digital/delpher/login", "Signing in", "password", "account")
          .with("digital/delpher/scans", "Quality of scans")
          .with("digital/ebooks", "E-books")
          .with("digital/ebooks/login", "Signing in to the app")
          .with("streets", "Streets and parks")
          .with("streets/lighting", "Street lighting", "lamp post", "läcka")
          .called("streets/lighting", "nl", "Straatverlichting");

  private List<String> found(String words) {
    return found(words, Locale.ENGLISH);
  }

  private List<String> found(String words, Locale language) {
    return trees.grown().finder().find(words, language, 10).stream().map(Topic::path).toList();
  }

  @Test
  void the_name_itself_comes_first_then_what_stands_below() {
    assertThat(found("delpher"))
        .containsExactly("digital/delpher", "digital/delpher/login", "digital/delpher/scans");
  }

  @Test
  void the_whole_name_beats_a_longer_one() {
    assertThat(found("signing in"))
        .containsExactly("digital/delpher/login", "digital/ebooks/login");
  }

  @Test
  void words_of_the_way_narrow_it_down_in_any_order() {
    assertThat(found("sign ebooks")).isEmpty();
    assertThat(found("sign books")).containsExactly("digital/ebooks/login");
    assertThat(found("scans digital")).containsExactly("digital/delpher/scans");
  }

  @Test
  void synonyms_accents_and_case_do_not_matter() {
    assertThat(found("PASSWORD")).containsExactly("digital/delpher/login");
    assertThat(found("lacka")).containsExactly("streets/lighting");
    assertThat(found("LÄCKA")).containsExactly("streets/lighting");
  }

  @Test
  void the_beginning_of_a_word_beats_its_middle() {
    assertThat(found("light")).containsExactly("streets/lighting");
    assertThat(found("verlichting", DUTCH)).containsExactly("streets/lighting");
    assertThat(found("street")).containsExactly("streets/lighting", "streets");
  }

  @Test
  void a_name_in_another_language_is_found_too() {
    assertThat(found("straatv")).containsExactly("streets/lighting");
  }

  @Test
  void the_old_name_leads_to_what_took_its_place() {
    trees.with("lamps", "Lanterns").deprecated("lamps", "streets/lighting");
    assertThat(found("lantern")).containsExactly("streets/lighting");
    assertThat(trees.grown().finder().findAny("lantern", Locale.ENGLISH))
        .extracting(Topic::path)
        .containsExactly("lamps", "streets/lighting");
  }

  @Test
  void the_names_of_a_branch_that_went_out_of_use_lead_to_its_successor() {
    trees
        .with("lamps", "Lanterns")
        .with("lamps/gas", "Gaslight")
        .deprecated("lamps", "streets/lighting");
    assertThat(found("gaslight")).containsExactly("streets/lighting");
  }

  @Test
  void no_word_finds_nothing_and_codes_are_made_of_letters() {
    assertThat(found("  - ")).isEmpty();
    assertThat(TopicFinder.code(List.of("Öppettider & Läsesal"))).isEqualTo("oppettider-lasesal");
    assertThat(TopicFinder.code(List.of("中"))).isEqualTo("topic");
  }
}
