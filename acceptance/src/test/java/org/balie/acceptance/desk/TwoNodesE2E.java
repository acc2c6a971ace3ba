package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Place;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two servers that got the product at the same moment, on one database, are one Balie. */
@Tag("nodes")
@Requirement({"K-02", "K-06", "D-51", "C-01"})
class TwoNodesE2E {

  private static final String LIST = "/desk?queue=open";

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();

  @Test
  void what_one_server_received_both_show() {
    var number = customer.asks("Which of you has it?");
    assertThat(at("BALIE_AGENT_URL", number).thread(number)).isVisible();
    assertThat(at("SECOND_AGENT_URL", number).thread(number)).isVisible();
  }

  @Test
  void what_is_done_at_one_server_the_other_shows_too() {
    var number = customer.asks("Who of you answers?");
    var one = at("BALIE_AGENT_URL", number);
    one.note("Seen at the first server");
    assertThat(at("SECOND_AGENT_URL", number).message("Seen at the first server")).isVisible();
  }

  @Test
  void who_watches_at_one_server_sees_what_is_done_at_the_other() {
    var number = customer.asks("Who of you sees it?");
    var one = at("BALIE_AGENT_URL", number);
    var other = at("SECOND_AGENT_URL", number).shows(number);
    one.note("Under the eyes of the second server");
    assertThat(other.message("Under the eyes of the second server")).isVisible();
    other.note("And back");
    assertThat(one.message("And back")).isVisible();
  }

  @Test
  void who_is_at_another_server_is_seen_to_be_there() {
    var number = customer.asks("Who else is here?");
    var one = at("BALIE_AGENT_URL", number).shows(number);
    var pieter = at("SECOND_AGENT_URL", number, Person.PIETER).shows(number);
    var presence = one.page().locator(".v-presence");
    assertThat(presence).containsText("Pieter Jansen is viewing");
    pieter.replyText().fill("At the second server");
    assertThat(presence).containsText("Pieter Jansen is replying");
    pieter.page().navigate(Place.of("SECOND_AGENT_URL") + LIST);
    assertThat(presence).isEmpty();
  }

  @Test
  void what_came_in_at_one_server_is_found_at_the_other() {
    var word = Customer.mark();
    var number = customer.asks("Looked for", "The word is " + word);
    var two = at("SECOND_AGENT_URL", number);
    var search = Place.of("SECOND_AGENT_URL") + "/desk?q=" + word;
    Eventually.within(
        Duration.ofSeconds(15),
        () -> {
          two.page().navigate(search);
          return two.row(number).count();
        },
        found -> found == 1);
  }

  /** Each server has sessions of its own; a load balancer keeps people at theirs. */
  private Desk at(String server, String number) {
    return at(server, number, Person.EMMA);
  }

  private Desk at(String server, String number, Person who) {
    var desk = Desk.in(browser.person());
    desk.page().navigate(Place.of(server) + LIST + "&ticket=" + number);
    desk.choose(who);
    return desk;
  }
}
