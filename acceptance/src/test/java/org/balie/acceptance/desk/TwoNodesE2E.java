package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

  /** Each server has sessions of its own; a load balancer keeps people at theirs. */
  private Desk at(String server, String number) {
    var emma = Desk.in(browser.person());
    emma.page().navigate(Place.of(server) + LIST + "&ticket=" + number);
    emma.choose(Person.EMMA);
    return emma;
  }
}
