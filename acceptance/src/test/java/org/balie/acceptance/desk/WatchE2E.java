package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A case of somebody else is watched: what happens in it is counted until it was looked at. */
@Requirement({"D-08", "D-10"})
class WatchE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();
  private final String number = customer.asks("Watched");

  @Test
  void what_happens_in_a_watched_case_is_counted_until_it_was_looked_at() {
    var emma = browser.open(Person.EMMA, number);
    var watched = new Rail(emma, "Watched");
    var before = watched.now();
    emma.button("Watch").click();
    emma.says("You hear of this case now").waitFor();
    assertThat(emma.button("Watch")).hasAttribute("aria-pressed", "true");
    emma.go("/desk?queue=watched").ready();
    assertThat(emma.row(number)).isVisible();
    watched.becomes(before);
    browser.open(Person.PIETER, number).note("Somebody called about it");
    watched.becomes(before + 1);
    emma.row(number).click();
    assertThat(emma.message("Somebody called about it")).isVisible();
    watched.becomes(before);
  }

  @Test
  void it_is_left_as_it_was_found_and_is_nobody_elses() {
    var emma = browser.open(Person.EMMA, number);
    emma.button("Watch").click();
    emma.says("You hear of this case now").waitFor();
    assertThat(browser.open(Person.PIETER, number).button("Watch"))
        .hasAttribute("aria-pressed", "false");
    emma.button("Watch").click();
    emma.says("You do not watch this case any more.").waitFor();
    emma.page().reload();
    assertThat(emma.button("Watch")).hasAttribute("aria-pressed", "false");
    emma.go("/desk?queue=watched").ready();
    assertThat(emma.row(number)).hasCount(0);
  }
}
