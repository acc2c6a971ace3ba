package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Place;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two servers that got the product at the same moment, on one database, are one Balie. */
@Tag("nodes")
@Requirement({"K-02", "K-06", "C-01"})
class TwoNodesE2E {

  private static final String LIST = "/desk?queue=open";

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();

  @Test
  void whoever_signed_in_at_one_server_is_signed_in_at_the_other() {
    var person = browser.person();
    Desk.in(person).signIn(Person.EMMA, LIST);
    assertThat(atTheOther(person, LIST).list()).isVisible();
  }

  @Test
  void what_one_server_received_the_other_shows() {
    var number = customer.asks("Which of you has it?");
    var person = browser.person();
    Desk.in(person).signIn(Person.EMMA, LIST);
    var other = atTheOther(person, LIST + "&ticket=" + number);
    assertThat(other.thread(number)).isVisible();
  }

  @Test
  void whoever_signs_out_at_one_server_is_signed_out_at_the_other() {
    var person = browser.person();
    var emma = Desk.in(person).signIn(Person.EMMA, LIST);
    assertThat(atTheOther(person, LIST).list()).isVisible();
    emma.signOut();
    Eventually.within(Duration.ofSeconds(30), () -> status(person), status -> status != 200);
  }

  private static Desk atTheOther(BrowserContext person, String path) {
    var desk = Desk.in(person);
    desk.page().navigate(Place.of("SECOND_AGENT_URL") + path);
    return desk;
  }

  private static int status(BrowserContext person) {
    var options = RequestOptions.create().setMaxRedirects(0);
    return person.request().get(Place.of("SECOND_AGENT_URL") + "/desk", options).status();
  }
}
