package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A case is found though somebody mistyped, and is said to be no exact find. */
@Requirement("D-24")
class SimilarWordsE2E {

  private static final String SIMILAR = "No case has exactly these words.";

  @RegisterExtension final Browser browser = new Browser();

  /** Letters only, as nobody else writes them. */
  private final String word =
      new SecureRandom()
          .ints(14, 'a', 'q')
          .mapToObj(Character::toString)
          .collect(Collectors.joining());

  private final String mistyped = word.substring(0, 6) + "zz" + word.substring(8);

  @Test
  void a_mistyped_word_finds_what_is_spelt_much_like_it() {
    var number = Customer.anybody().asks("The " + word, "It is broken");
    var emma = browser.desk(Person.EMMA);
    Search.until(emma, word, 1);
    assertThat(emma.main()).not().containsText(SIMILAR);
    emma.go("/desk?q=" + mistyped);
    assertThat(emma.row(number)).isVisible();
    assertThat(emma.main()).containsText(SIMILAR);
    emma.row(number).click();
    emma.shows(number);
    assertThat(emma.row(number)).isVisible();
  }

  @Test
  void what_is_like_nothing_finds_nothing() {
    var emma = browser.desk(Person.EMMA, "/desk?q=" + mistyped);
    assertThat(emma.main()).containsText("Nothing found");
  }
}
