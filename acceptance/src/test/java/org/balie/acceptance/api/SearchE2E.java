package org.balie.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One question, found again by whatever somebody remembers of it. */
@Requirement("D-24")
class SearchE2E {

  private static final int PEOPLE = 20;
  private static final int MANY = 60;

  /** Words that nobody else writes, so that other tickets of the instance do not matter. */
  private final String mark = word();

  private final String name = word();
  private final String email = word() + "@example.org";
  private String number;

  private static String word() {
    return "ord" + UUID.randomUUID().toString().replace("-", "");
  }

  @BeforeEach
  void somebodyAsks() {
    number =
        Api.submitted(
            """
            {"subject": "Bygglov för altan", "text": "Får jag bygga? %s", "language": "sv",
             "contact": {"name": "Åke %s", "email": "%s"}}"""
                .formatted(mark, name, email));
    Api.processed(number);
  }

  private void isFoundBy(String words) {
    Eventually.within(
        Api.SOON, () -> Found.by(words, 25), numbers -> numbers.equals(List.of(number)));
  }

  @Test
  void by_a_word_of_the_text_in_any_case() {
    isFoundBy(mark);
    isFoundBy(mark.toUpperCase(Locale.ROOT));
  }

  @Test
  void by_the_name_of_the_customer_without_its_accents() {
    isFoundBy("ake " + name);
  }

  @Test
  void by_the_address_of_the_customer() {
    isFoundBy(email);
  }

  @Test
  void by_another_form_of_a_word_in_the_language_of_the_case() {
    var words = word();
    var swedish = submitted("sv", "Träden har fallit över cykelbanorna " + words);
    Eventually.within(
        Api.SOON, () -> Found.by("träd cykelbanor " + words, 25), n -> n.contains(swedish));
    var dutch = submitted("nl", "De lantaarnpalen zijn kapot " + words);
    Eventually.within(
        Api.SOON, () -> Found.by("lantaarnpaal " + words, 25), n -> n.equals(List.of(dutch)));
    var english = submitted("en", "The cards were returned " + words);
    Eventually.within(
        Api.SOON, () -> Found.by("card return " + words, 25), n -> n.equals(List.of(english)));
    assertThat(Found.by("cycle " + words, 25)).isEmpty();
  }

  @Test
  void by_the_telephone_number_in_any_notation() {
    var digits = String.valueOf(10_000_000 + new SecureRandom().nextInt(89_999_999));
    var number =
        Api.submitted(
            "{\"text\": \"Call me\", \"contact\": {\"phone\": \"+31 6 %s\"}}".formatted(digits));
    Api.processed(number);
    var pairs = digits.replaceAll("(..)(?=.)", "$1 ");
    for (var typed : List.of("06" + digits, "06-" + digits, "0031 6" + digits, "06 " + pairs)) {
      Eventually.within(
          Api.SOON, () -> Found.by(typed, 25), numbers -> numbers.equals(List.of(number)));
    }
  }

  private static String submitted(String language, String text) {
    var number =
        Api.submitted("{\"text\": \"%s\", \"language\": \"%s\"}".formatted(text, language));
    Api.processed(number);
    return number;
  }

  @Test
  void by_its_number() {
    isFoundBy(number);
  }

  @Test
  void all_words_must_occur() {
    isFoundBy("altan " + mark);
    assertThat(Found.by("balkong " + mark, 25)).isEmpty();
  }

  /** Also when several came within one millisecond, which is as fine as the index keeps time. */
  @Test
  void every_page_goes_on_where_the_last_one_ended() throws Exception {
    var together = word();
    var form = "{\"subject\": \"%s\", \"text\": \"Alla på en gång.\"}".formatted(together);
    var numbers = new ArrayList<String>();
    var people = Executors.newFixedThreadPool(PEOPLE);
    try {
      for (var sent :
          people.invokeAll(
              Collections.<Callable<String>>nCopies(MANY, () -> Api.submitted(form)))) {
        numbers.add(sent.get());
      }
    } finally {
      people.shutdownNow();
    }
    Eventually.within(Api.SOON, () -> Found.by(together, 100).size(), size -> size == MANY);
    assertThat(Found.by(together, 2)).containsExactlyInAnyOrderElementsOf(numbers);
  }
}
