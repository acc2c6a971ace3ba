package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Landscape;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Cases of other systems that belong to one of ours, with what those systems say of them. */
@Requirement("D-25")
class ElsewhereE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();
  private final String permit = "BYGG-" + Customer.mark();

  @AfterEach
  void heal() {
    Neighbours.heal();
  }

  private void decided(String status) {
    Landscape.ask("PUT", "/permits/cases/" + permit, status);
  }

  private static Locator card(Desk desk) {
    return desk.page()
        .getByRole(AriaRole.REGION)
        .filter(new Locator.FilterOptions().setHas(desk.heading("Cases elsewhere")));
  }

  private static Desk links(Desk emma, String system, String reference) {
    var dialog = emma.dialog("Link a case elsewhere");
    dialog.getByLabel("System").selectOption(system);
    dialog.getByLabel("Reference there").fill(reference);
    Desk.press(dialog, "Link a case elsewhere");
    return emma;
  }

  @Test
  void a_permit_stands_on_the_case_with_what_its_system_says_now() {
    decided("Under handläggning");
    var number = customer.asks("When may I build?");
    var emma = browser.open(Person.EMMA, number);
    links(emma, "Permits", permit).says("The case elsewhere is linked.").waitFor();
    assertThat(card(emma)).containsText("Permit " + permit);
    assertThat(card(emma)).containsText("Under handläggning");
    var there =
        emma.page()
            .waitForPopup(
                () -> card(emma).getByRole(AriaRole.LINK).filter(Desk.saying(permit)).click());
    assertThat(there.getByLabel("In the address")).hasText("case" + permit);
    decided("Beviljat");
    var pieter = browser.desk(Person.PIETER, "/desk?queue=open");
    Eventually.within(
        Api.SOON, () -> card(pieter.open(number)).innerText(), words -> words.contains("Beviljat"));
  }

  @Test
  void a_reference_that_the_system_does_not_know_is_refused() {
    var emma = browser.open(Person.EMMA, customer.asks("When may I build?"));
    links(emma, "Permits", permit).says("Permits does not know " + permit).waitFor();
    assertThat(card(emma)).containsText("Nothing of another system is linked.");
  }

  @Test
  void a_system_that_is_silent_costs_nobody_the_link() {
    decided("Under handläggning");
    Neighbours.fault("register", "broken");
    var number = customer.asks("When may I build?");
    var emma = browser.open(Person.EMMA, number);
    links(emma, "Permits", permit).says("The case elsewhere is linked.").waitFor();
    emma.says("The other system does not answer now").waitFor();
    assertThat(card(emma)).containsText(permit);
    links(emma, "Permits", permit).says(permit + " is linked already.").waitFor();
    Neighbours.heal();
    Eventually.within(
        Api.SOON,
        () -> card(emma.open(number)).innerText(),
        words -> words.contains("Under handläggning"));
  }

  @Test
  void any_other_system_is_linked_by_hand_and_a_link_goes_again() {
    var emma = browser.open(Person.EMMA, customer.asks("When may I build?"));
    var dialog = emma.dialog("Link a case elsewhere");
    dialog.getByLabel("System").selectOption("Another system");
    dialog.getByLabel("Reference there").fill(permit);
    dialog.getByLabel("What it is about").fill("A crane");
    dialog.getByLabel("Address").fill("javascript:alert(1)");
    Desk.press(dialog, "Link a case elsewhere");
    emma.says("Give a whole address on the web").waitFor();
    assertThat(dialog.getByLabel("What it is about")).hasValue("A crane");
    dialog.getByLabel("Address").fill("https://cranes.test/1");
    Desk.press(dialog, "Link a case elsewhere");
    assertThat(card(emma)).containsText("A crane");
    emma.log("Linked with " + permit + " elsewhere").waitFor();
    emma.button("Remove the link to " + permit).click();
    assertThat(card(emma)).containsText("Nothing of another system is linked.");
  }
}
