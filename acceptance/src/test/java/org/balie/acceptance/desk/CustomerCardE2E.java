package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.ThreadLocalRandom;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The card of a customer: how they are reached, who they are, and which cards are one. */
@Requirement({"D-00", "D-10"})
class CustomerCardE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();

  private Desk card(Person who, String number) {
    var desk = browser.open(who, number);
    link(desk, "Open card").click();
    desk.page().waitForURL("**/customer?id=*");
    return desk;
  }

  static Locator link(Desk desk, String name) {
    return desk.main()
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
        .first();
  }

  private static void adds(Desk desk, String kind, String written) {
    desk.page().locator("[id='way:kind']").selectOption(kind);
    desk.page().getByLabel("Address or number").fill(written);
    desk.button("Add").first().click();
  }

  /** By the box at the top of the page. */
  static void finds(Desk desk, String words, String number) {
    searches(desk, words);
    assertThat(desk.row(number)).isVisible();
  }

  static void searches(Desk desk, String words) {
    var box = desk.page().getByRole(AriaRole.SEARCHBOX);
    box.fill(words);
    box.press("Enter");
    desk.page().waitForURL("**/desk?q=~*");
    desk.ready();
    assertThat(box).hasValue(words);
    assertThat(desk.page().url()).doesNotContain(words.substring(0, words.length() / 2));
  }

  private static Locator way(Desk desk, String written) {
    return desk.main().getByRole(AriaRole.LISTITEM).filter(Desk.saying(written));
  }

  @Test
  void the_preferred_address_is_where_answers_go() {
    var number = customer.asks("Write to my other address");
    var other = Customer.mark() + "@elders.test";
    var emma = card(Person.EMMA, number);
    adds(emma, "EMAIL", other);
    assertThat(emma.says("Added.")).isVisible();
    press(emma, "Use first: " + other);
    assertThat(emma.says("It is used first")).isVisible();
    press(emma, "I made sure: " + other);
    assertThat(way(emma, other)).containsText("Verified");
    var emails =
        Api.get("/tickets/" + number).json().getJsonObject("customer").getJsonArray("emails");
    assertThat(emails.getString(0)).isEqualTo(other);
    browser.open(Person.EMMA, number).reply("To the other one");
    new Mailbox(other).receives("To the other one");
  }

  /** The button of exactly this name. */
  static void press(Desk desk, String name) {
    desk.page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  @Test
  void a_way_that_is_no_longer_one_is_removed() {
    var emma = card(Person.EMMA, customer.asks("I moved"));
    adds(emma, "ADDRESS", "Storgatan 1, 851 85 Sundsvall");
    assertThat(way(emma, "Storgatan 1")).isVisible();
    press(emma, "Remove: Storgatan 1, 851 85 Sundsvall");
    assertThat(emma.says("Removed.")).isVisible();
    assertThat(way(emma, "Storgatan 1")).hasCount(0);
  }

  @Test
  void what_cannot_be_a_number_is_refused_and_kept() {
    var emma = card(Person.EMMA, customer.asks("Wrong number"));
    adds(emma, "PHONE", "12");
    assertThat(emma.says("This cannot be a telephone number.")).isVisible();
    assertThat(emma.page().getByLabel("Address or number")).hasValue("12");
    adds(emma, "EMAIL", "nobody at all");
    assertThat(emma.says("This cannot be an e-mail address.")).isVisible();
  }

  @Test
  void an_address_of_somebody_else_stays_there() {
    var other = Customer.anybody();
    other.asks("I was here first");
    var emma = card(Person.EMMA, customer.asks("That is mine"));
    adds(emma, "EMAIL", other.email());
    assertThat(emma.says("Another customer card has this already.")).isVisible();
  }

  @Test
  void a_name_and_a_note_are_corrected_and_found() {
    var number = customer.asks("My name changed");
    var emma = card(Person.EMMA, number);
    var name = "Corrected " + Customer.mark();
    emma.page().getByLabel("Name").fill(name);
    emma.page().getByLabel("Note").fill("Call before noon");
    press(emma, "Save");
    assertThat(emma.says("Customer card saved.")).isVisible();
    var pieter = browser.open(Person.PIETER, number);
    assertThat(pieter.heading(name)).isVisible();
    assertThat(pieter.page().getByText("Call before noon")).isVisible();
    finds(pieter, "\"" + name + "\"", number);
  }

  @Test
  void whoever_looked_before_is_named() {
    var number = customer.asks("Who looked");
    card(Person.EMMA, number);
    assertThat(card(Person.PIETER, number).page().getByText("Last opened by Emma Lindqvist"))
        .isVisible();
  }

  @Test
  void an_organisation_has_contact_persons() {
    var municipality = Customer.anybody();
    var theirs = municipality.asks("From the office");
    var office = card(Person.EMMA, theirs);
    office.page().locator("[id='card:kind']").selectOption("ORGANISATION");
    press(office, "Save");
    assertThat(office.says("Customer card saved.")).isVisible();
    assertThat(office.page().getByText("No card names this organisation yet.")).isVisible();
    var person = card(Person.EMMA, customer.asks("From a person of the office"));
    choose(person, "Works for", municipality.name());
    person.page().getByLabel("As", new Page.GetByLabelOptions().setExact(true)).fill("Registrar");
    press(person, "Save");
    assertThat(person.says("Customer card saved.")).isVisible();
    link(person, municipality.name()).click();
    assertThat(person.heading(municipality.name())).isVisible();
    assertThat(person.main().getByRole(AriaRole.LISTITEM).filter(Desk.saying(customer.name())))
        .containsText("Registrar");
  }

  /** Types the beginning and takes the card that fits. */
  static void choose(Desk desk, String label, String name) {
    var box =
        desk.page()
            .getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    box.fill(name);
    var option =
        desk.page().getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText(name));
    assertThat(option).hasCount(1);
    box.press("ArrowDown");
    box.press("Enter");
    assertThat(box).hasValue(name);
  }

  @Test
  void a_personal_number_finds_the_cases_of_its_owner() {
    var number = customer.asks("Who am I");
    var written = Numbers.swedish();
    var emma = card(Person.EMMA, number);
    emma.page().getByLabel("Personal number").fill("19000101-0000");
    press(emma, "Save number");
    assertThat(emma.says("This cannot be a BSN or personnummer.")).isVisible();
    emma.page().getByLabel("Personal number").fill(written);
    press(emma, "Save number");
    assertThat(emma.says("Personal number saved.")).isVisible();
    assertThat(emma.page().getByText("ending in •••" + written.substring(9))).isVisible();
    assertThat(emma.page().content()).doesNotContain(written);
    finds(emma, written.substring(2, 8) + "-" + written.substring(8), number);
  }

  @Test
  void two_cards_become_one_and_two_again() {
    var twin = new Customer(customer.name(), Customer.mark() + "@burger.test");
    var first = customer.asks("From the one");
    var second = twin.asks("From the other");
    var emma = card(Person.EMMA, first);
    assertThat(emma.heading("Possibly the same customer")).isVisible();
    link(emma, "Compare").click();
    press(emma, "Keep this card: " + customer.name() + " " + customer.email());
    assertThat(emma.says("The cards are one now.")).isVisible();
    assertThat(link(emma, second)).isVisible();
    assertThat(emailsOf(second)).contains(customer.email(), twin.email());
    twin.asks("Once more");
    emma.page().reload();
    assertThat(link(emma, "Once more")).isVisible();
    press(emma, "Undo: " + twin.name());
    assertThat(emma.says("The cards are two again.")).isVisible();
    assertThat(emailsOf(second)).contains(twin.email()).doesNotContain(customer.email());
    assertThat(emailsOf(first)).contains(customer.email()).doesNotContain(twin.email());
  }

  @Test
  void cards_of_two_people_of_one_name_are_told_apart() {
    new Customer(customer.name(), Customer.mark() + "@burger.test").asks("A namesake");
    var emma = card(Person.EMMA, customer.asks("Not me"));
    emma.page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Somebody else"))
        .click();
    assertThat(emma.says("They are not called alike any more.")).isVisible();
    assertThat(emma.heading("Possibly the same customer")).hasCount(0);
  }

  @Test
  void any_card_can_be_compared() {
    var other = Customer.anybody();
    other.asks("Another name");
    var emma = card(Person.EMMA, customer.asks("Married since"));
    emma.dialog("Merge with another card");
    choose(emma, "The other card", other.name());
    press(emma, "Compare");
    assertThat(emma.heading("Which card stays?")).isVisible();
    assertThat(emma.heading(other.name())).isVisible();
  }

  private static String emailsOf(String number) {
    return Api.get("/tickets/" + number).json().getJsonObject("customer").toString();
  }

  @Test
  @Requirement({"D-01", "D-10"})
  void a_new_case_is_made_for_a_card_that_is_there() {
    customer.asks("Known already");
    var emma = browser.desk(Person.EMMA, "/new");
    choose(emma, "Find a customer", customer.name());
    assertThat(emma.page().getByLabel("E-mail")).hasValue(customer.email());
    emma.page().getByLabel("Question").fill("By telephone now");
    emma.button("Save case").click();
    assertThat(emma.says("The case is saved.")).isVisible();
    link(emma, "Open card").click();
    assertThat(link(emma, "About Known already")).isVisible();
  }

  @Test
  @Requirement({"D-01", "D-10"})
  void others_have_to_do_with_a_case() {
    var owner = Customer.anybody();
    owner.asks("I own a house");
    var number = customer.asks("About the house of my neighbour");
    var emma = browser.open(Person.EMMA, number);
    var dialog = emma.dialog("Add somebody");
    dialog.getByLabel("As", new Locator.GetByLabelOptions().setExact(true)).selectOption("OWNER");
    choose(emma, "Find a customer", owner.name());
    assertThat(dialog.getByLabel("E-mail")).hasValue(owner.email());
    Desk.press(dialog, "Add somebody");
    assertThat(emma.says("Added to the case.")).isVisible();
    assertThat(emma.log("Somebody was added as: Property owner")).isVisible();
    link(emma, owner.name()).click();
    assertThat(link(emma, number)).isVisible();
    var pieter = browser.open(Person.PIETER, number);
    press(pieter, "Remove " + owner.name());
    assertThat(pieter.says("Removed from the case.")).isVisible();
  }

  /** Numbers that could be somebody's. */
  private static final class Numbers {

    /** Twelve digits, the last of them a check digit by Luhn. */
    static String swedish() {
      var random = ThreadLocalRandom.current();
      var nine =
          "%02d%02d%02d%03d"
              .formatted(
                  random.nextInt(40, 99),
                  random.nextInt(1, 13),
                  random.nextInt(1, 29),
                  random.nextInt(1000));
      var sum = 0;
      for (var i = 0; i < nine.length(); i++) {
        var twice = Character.digit(nine.charAt(i), 10) * (i % 2 == 0 ? 2 : 1);
        sum += twice / 10 + twice % 10;
      }
      return "19" + nine + (10 - sum % 10) % 10;
    }
  }
}
