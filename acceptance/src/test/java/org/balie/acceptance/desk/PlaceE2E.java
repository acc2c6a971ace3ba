package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where a case is about: an address, a property, a point on the map. */
class PlaceE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();

  @AfterEach
  void heal() {
    Neighbours.heal();
  }

  private Locator placing(Desk emma) {
    return emma.dialog("Say where", "Place");
  }

  private static Locator card(Desk desk) {
    return desk.page()
        .getByRole(AriaRole.REGION)
        .filter(new Locator.FilterOptions().setHas(desk.heading("Place")));
  }

  private static Locator link(Desk desk, String name) {
    return desk.main()
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
        .first();
  }

  private static Locator map(Locator dialog) {
    var map = dialog.locator("[data-balie-ready=yes]");
    map.waitFor();
    return map;
  }

  @Test
  @Requirement({"D-04", "D-05"})
  void an_address_and_a_property_are_written_as_registers_write_them() {
    var number = customer.asks("A hole in the road");
    var pieter = browser.open(Person.PIETER, number);
    var emma = browser.open(Person.EMMA, number);
    var dialog = placing(emma);
    dialog.getByLabel("Country").selectOption("Sweden");
    dialog.getByLabel("Property").fill("sundsvall  böle 1 : 1");
    dialog.getByLabel("Street").fill("Bölevägen");
    dialog.getByLabel("Number").fill("3");
    dialog.getByLabel("Postcode").fill("85231");
    dialog.getByLabel("Town").fill("Sundsvall");
    Desk.press(dialog, "Save");
    emma.says("The place is saved.").waitFor();
    assertThat(card(pieter)).containsText("SUNDSVALL BÖLE 1:1");
    assertThat(card(pieter)).containsText("Bölevägen 3, 852 31 Sundsvall");
    pieter.log("Place: – → Bölevägen 3, 852 31 Sundsvall · SUNDSVALL BÖLE 1:1").waitFor();
  }

  @Test
  @Requirement({"D-04", "D-05", "D-45"})
  void what_is_no_property_or_postcode_is_refused_and_stays() {
    var emma = browser.open(Person.EMMA, customer.asks("A hole in the road"));
    var dialog = placing(emma);
    dialog.getByLabel("Country").selectOption("Netherlands");
    dialog.getByLabel("Property").fill("Somewhere");
    dialog.getByLabel("Postcode").fill("2595 SS");
    dialog.getByLabel("Latitude").fill("north");
    Desk.press(dialog, "Save");
    emma.says("A Dutch postcode has four digits and two letters").waitFor();
    emma.says("A Dutch property has a cadastral municipality").waitFor();
    emma.says("A point needs a latitude").waitFor();
    assertThat(emma.page().locator("#placing\\:place-property")).hasValue("Somewhere");
  }

  @Test
  @Requirement("D-04")
  void the_register_knows_properties_by_address_and_may_be_silent() {
    var emma = browser.open(Person.EMMA, customer.asks("A hole in the road"));
    var dialog = placing(emma);
    dialog.getByLabel("Street").pressSequentially("storgatan 25");
    dialog
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("NORRMALM 1:25"))
        .click();
    assertThat(dialog.getByLabel("Property")).hasValue("SUNDSVALL NORRMALM 1:25");
    assertThat(dialog.getByLabel("Number")).hasValue("25");
    Neighbours.fault("register", "broken");
    dialog.getByLabel("Property").fill("SUNDSVALL LJUSTA 7:2");
    dialog.getByText("The register does not answer").waitFor();
    Desk.press(dialog, "Save");
    emma.says("A Dutch property").waitFor();
    assertThat(dialog.getByLabel("Property")).hasValue("SUNDSVALL LJUSTA 7:2");
    dialog.getByLabel("Country").selectOption("Sweden");
    Desk.press(dialog, "Save");
    emma.says("The place is saved.").waitFor();
  }

  @Test
  @Requirement("D-03")
  void a_point_is_set_by_a_click_or_by_the_keyboard_and_stands_on_the_map_of_the_list() {
    var number = customer.asks("A hole in the road");
    var emma = browser.open(Person.EMMA, number);
    var dialog = placing(emma);
    var map = map(dialog);
    map.click();
    var clicked = dialog.getByLabel("Latitude").inputValue();
    assertThat(Double.parseDouble(clicked)).isBetween(50.0, 63.0);
    dialog
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove the point"))
        .click();
    assertThat(dialog.getByLabel("Latitude")).hasValue("");
    map.locator(".leaflet-container").press("ArrowUp");
    dialog
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("middle"))
        .press("Enter");
    assertThat(dialog.getByLabel("Longitude")).not().hasValue("");
    dialog.getByLabel("Latitude").fill("62,39081");
    dialog.getByLabel("Longitude").fill("17,30693");
    Desk.press(dialog, "Save");
    assertThat(card(emma)).containsText("62.39081, 17.30693");
    link(emma, "Map").click();
    emma.heading("Map: ").waitFor();
    emma.page().locator("[data-balie-ready=yes]").waitFor();
    assertThat(emma.page().locator("path.is-point").first()).isVisible();
    link(emma, number).click();
    emma.shows(number);
  }

  @Test
  @Requirement({"D-03", "D-05", "D-07"})
  void a_new_case_has_a_place_from_the_beginning_and_its_draft_keeps_it() {
    var emma = browser.desk(Person.EMMA, "/new").ready();
    var page = emma.page();
    page.locator("summary").filter(Desk.saying("Place")).click();
    page.getByLabel("Town").fill("Delft");
    page.getByLabel("Street").fill("Markt");
    page.locator("#case\\:text").fill("A hole in the square");
    page.getByText("Draft saved").first().waitFor();
    page.reload();
    assertThat(page.getByLabel("Street")).hasValue("Markt");
    page.getByLabel("Postcode").fill("1");
    emma.button("Save case").click();
    emma.says("postcode").waitFor();
    page.getByLabel("Postcode").fill("2611gw");
    page.getByLabel("Country").selectOption("Netherlands");
    emma.button("Save case").click();
    emma.says("The case is saved.").waitFor();
    assertThat(card(emma)).containsText("Markt, 2611 GW Delft");
  }
}
