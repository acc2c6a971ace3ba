package org.balie.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One question, found again by whatever somebody remembers of it. */
@Requirement("D-24")
class SearchE2E {

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

  private static List<String> found(String words) {
    var question = Json.createObjectBuilder().add("q", words).build().toString();
    return Api.post("/tickets/search", question)
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(item -> item.getString("number"))
        .toList();
  }

  private void isFoundBy(String words) {
    Eventually.within(Api.SOON, () -> found(words), numbers -> numbers.equals(List.of(number)));
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
  void by_its_number() {
    isFoundBy(number);
  }

  @Test
  void all_words_must_occur() {
    isFoundBy("altan " + mark);
    assertThat(found("balkong " + mark)).isEmpty();
  }
}
