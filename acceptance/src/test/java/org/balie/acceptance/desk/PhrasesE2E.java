package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Standard texts: made once, found by a few keys, filled on the case. */
@Requirement({"D-45", "D-53", "D-54"})
class PhrasesE2E {

  private static final String PAGE = "/phrases";

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();
  private final String mark = Customer.mark();

  private static Locator field(Desk desk, String label) {
    return desk.main().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }

  private static Desk describe(Desk desk, String title, String shortcut, String text) {
    desk.main().getByLabel("Title").fill(title);
    field(desk, "Shortcut").fill(shortcut);
    desk.main().getByLabel("Text (").fill(text);
    return desk;
  }

  private static void save(Desk desk) {
    desk.button("Save").click();
    assertThat(desk.says("The phrase is saved.")).isVisible();
  }

  private Desk phrase(Person who, String title, String shortcut, String text) {
    var desk = describe(browser.desk(who, PAGE), title, shortcut, text);
    save(desk);
    return desk;
  }

  private static Locator words(Desk desk) {
    return desk.page().locator("#phrase-words");
  }

  private static Locator option(Desk desk, String title) {
    return desk.page().locator("#phrase-list [role=option]").filter(Desk.saying(title));
  }

  private static Locator row(Desk desk, String title) {
    return desk.page().getByRole(AriaRole.ROW).filter(Desk.saying(title));
  }

  /** Types into the answer as somebody does. */
  private static void type(Locator text, String keys) {
    text.focus();
    text.pressSequentially(keys);
  }

  @Test
  void a_phrase_is_found_by_its_shortcut_filled_and_sent() {
    var number = customer.asks("Opening hours?");
    phrase(
        Person.EMMA,
        "Hours " + mark,
        mark,
        "Dear {{customer.name}},\nabout {{case.number}} ({{case.subject}}): open until five.\n{{agent.name}}");
    var emma = browser.desk(Person.EMMA, "/desk?queue=open&ticket=" + number).shows(number);
    type(emma.replyText(), "Hello. ::");
    assertThat(words(emma)).isFocused();
    words(emma).pressSequentially(mark);
    emma.page().keyboard().press("Enter");
    var filled =
        "Dear %s,\nabout %s (About Opening hours?): open until five.\nEmma Lindqvist"
            .formatted(customer.name(), number);
    assertThat(emma.replyText()).hasValue("Hello. " + filled);
    assertThat(emma.replyText()).isFocused();
    emma.button("Send e-mail to").click();
    assertThat(emma.says("Your reply is on its way.")).isVisible();
    customer.mailbox().receives("open until five");
    var sent = Api.get("/tickets/" + number + "/messages").json().getJsonArray("items");
    assertThat(sent.toString()).contains("about " + number);
  }

  @Test
  void the_keyboard_alone_chooses_and_escape_leaves_what_was_written() {
    phrase(Person.EMMA, "First " + mark, "", "The first.");
    phrase(Person.EMMA, "Second " + mark, "", "The second.");
    var emma = browser.open(Person.EMMA, customer.asks("Keys"));
    emma.ready().page().keyboard().press(";");
    assertThat(words(emma)).isFocused();
    words(emma).pressSequentially(mark);
    assertThat(option(emma, "First " + mark)).hasAttribute("aria-selected", "true");
    emma.page().keyboard().press("ArrowDown");
    assertThat(words(emma))
        .hasAttribute("aria-activedescendant", option(emma, "Second " + mark).getAttribute("id"));
    emma.page().keyboard().press("Enter");
    assertThat(emma.replyText()).hasValue("The second.");
    emma.page().keyboard().press("Control+z");
    assertThat(emma.replyText()).hasValue("");
    type(emma.replyText(), "At ::");
    assertThat(words(emma)).isFocused();
    emma.page().keyboard().press("Escape");
    assertThat(emma.replyText()).isFocused();
    assertThat(emma.replyText()).hasValue("At ::");
  }

  @Test
  void what_is_not_known_of_a_case_is_left_open_and_marked() {
    phrase(Person.EMMA, "Name " + mark, mark, "Dear {{customer.name}}, thank you.");
    var number =
        Api.submitted(Json.createObjectBuilder().add("text", "Nobody " + mark).build().toString());
    Api.processed(number);
    var emma = browser.open(Person.EMMA, number);
    emma.noteTab().click();
    type(emma.noteText(), "::");
    words(emma).pressSequentially(mark);
    emma.page().keyboard().press("Enter");
    assertThat(emma.noteText()).hasValue("Dear [Name of the customer], thank you.");
    emma.page().keyboard().type("neighbour");
    assertThat(emma.noteText()).hasValue("Dear neighbour, thank you.");
  }

  @Test
  void phrases_of_a_team_are_kept_by_its_lead_and_seen_by_nobody_else() {
    var karin = browser.desk(Person.KARIN, PAGE);
    karin.main().getByLabel("For whom").selectOption(new SelectOption().setLabel("Digital desk"));
    save(describe(karin, "Team " + mark, mark, "From the team."));
    var emma = browser.desk(Person.EMMA, PAGE);
    assertThat(row(emma, mark)).containsText("Digital desk");
    assertThat(row(emma, mark).getByRole(AriaRole.BUTTON)).hasCount(0);
    var address = row(karin, mark).getByRole(AriaRole.LINK).getAttribute("href");
    emma.go(address).main().getByLabel("Title").fill("Mine now");
    emma.button("Save").click();
    assertThat(emma.says("Phrases of a team are kept by its team leads")).isVisible();
    var farid = browser.desk(Person.FARID, PAGE);
    assertThat(row(farid, mark)).hasCount(0);
    assertThat(farid.page().navigate(Desk.address(address)).status()).isEqualTo(404);
  }

  @Test
  void phrases_of_everybody_are_kept_by_knowledge_editors() {
    var farid = browser.desk(Person.FARID, PAGE);
    farid.main().getByLabel("For whom").selectOption(new SelectOption().setLabel("Everybody"));
    save(describe(farid, "All " + mark, mark, "For everybody."));
    var pieter = browser.open(Person.PIETER, customer.asks("Everybody"));
    type(pieter.replyText(), "::");
    words(pieter).pressSequentially(mark);
    assertThat(option(pieter, mark)).containsText("Everybody");
    assertThat(field(browser.desk(Person.EMMA, PAGE), "For whom")).hasCount(0);
  }

  @Test
  void what_does_not_fit_is_told_and_stays_typed() {
    var emma = browser.desk(Person.EMMA, PAGE);
    describe(emma, "Wrong " + mark, "no spaces please", "Dear {{costumer.name}}");
    emma.button("Save").click();
    assertThat(emma.says("{{costumer.name}} is no place")).isVisible();
    assertThat(emma.says("A shortcut has small letters")).isVisible();
    assertThat(emma.main().getByLabel("Text (")).hasValue("Dear {{costumer.name}}");
    field(emma, "Shortcut").fill("");
    emma.main().getByLabel("Text (").fill("Dear ");
    emma.button("Name of the customer").click();
    assertThat(emma.main().getByLabel("Text (")).hasValue("Dear {{customer.name}}");
    save(emma);
  }

  @Test
  void two_who_change_one_phrase_do_not_overwrite_each_other() {
    var emma = phrase(Person.EMMA, "Shared " + mark, "", "One");
    row(emma, mark).getByRole(AriaRole.LINK).click();
    emma.page().waitForURL("**phrase=*");
    var elsewhere = browser.desk(Person.EMMA, emma.page().url().replaceFirst(".*(?=/phrases)", ""));
    elsewhere.main().getByLabel("Text (").fill("Two");
    save(elsewhere);
    emma.main().getByLabel("Text (").fill("Three");
    emma.button("Save").click();
    assertThat(emma.says("nothing was overwritten")).isVisible();
    assertThat(emma.main().getByLabel("Text (")).hasValue("Three");
  }

  @Test
  void what_was_removed_can_be_put_back() {
    var emma = phrase(Person.EMMA, "Gone " + mark, mark, "Back again.");
    emma.page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove Gone " + mark))
        .click();
    assertThat(emma.says("The phrase is removed.")).isVisible();
    assertThat(row(emma, mark)).hasCount(0);
    emma.button("Put back Gone " + mark).click();
    assertThat(emma.says("The phrase is back.")).isVisible();
    assertThat(row(emma, mark)).isVisible();
  }
}
