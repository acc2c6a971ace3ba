package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A topic is chosen by keyboard: by words, or level by level by whoever does not know the word. */
@Requirement({"D-11", "D-53"})
class TopicPickerE2E {

  private static final String LOGIN = "Digital services › Delpher › Signing in";

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();

  private static Locator field(Desk desk) {
    return desk.ready()
        .page()
        .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Topic").setExact(true));
  }

  private static Locator marked(Desk desk) {
    return desk.page().locator("balie-topic-list [aria-selected=true]");
  }

  private static void press(Desk desk, String key) {
    desk.page().keyboard().press(key);
  }

  private static String saved(Desk desk) {
    desk.page().getByLabel("Question").fill("By picker");
    desk.button("Save case").click();
    assertThat(desk.says("The case is saved.")).isVisible();
    return desk.page().url().replaceAll(".*ticket=([^&]*).*", "$1");
  }

  private static String topicOf(String number) {
    var details = Api.get("/tickets/" + number).json().getJsonObject("details");
    return details.getString("topic", "none");
  }

  @Test
  void by_a_synonym_in_any_case() {
    var emma = browser.desk(Person.EMMA, "/new");
    field(emma).fill("PASSWORD");
    assertThat(marked(emma)).hasText(LOGIN);
    assertThat(field(emma)).hasAttribute("aria-expanded", "true");
    press(emma, "Enter");
    assertThat(field(emma)).hasValue(LOGIN);
    assertThat(field(emma)).hasAttribute("aria-expanded", "false");
    assertThat(topicOf(saved(emma))).isEqualTo("digital/delpher/login");
  }

  @Test
  void typing_fast_and_enter_at_once_takes_the_last_words() {
    var emma = browser.desk(Person.EMMA, "/new");
    field(emma).focus();
    emma.page().keyboard().type("delpher outage");
    press(emma, "Enter");
    assertThat(field(emma)).hasValue("Digital services › Delpher › Outage");
  }

  @Test
  void level_by_level_for_whoever_does_not_know_the_word() {
    var emma = browser.desk(Person.EMMA, "/new");
    field(emma).focus();
    press(emma, "ArrowDown");
    assertThat(emma.page().getByRole(AriaRole.LISTBOX)).isVisible();
    press(emma, "ArrowDown");
    assertThat(marked(emma)).containsText("Digital services");
    press(emma, "ArrowRight");
    assertThat(marked(emma)).containsText("Delpher");
    press(emma, "ArrowRight");
    assertThat(marked(emma)).containsText("Signing in");
    press(emma, "ArrowLeft");
    assertThat(marked(emma)).containsText("Delpher");
    press(emma, "ArrowRight");
    assertThat(marked(emma)).containsText("Signing in");
    press(emma, "Enter");
    assertThat(field(emma)).hasValue(LOGIN);
    assertThat(topicOf(saved(emma))).isEqualTo("digital/delpher/login");
  }

  @Test
  void escape_and_words_that_are_nothing_leave_the_choice_and_an_empty_field_takes_it_away() {
    var emma = browser.desk(Person.EMMA, "/new");
    field(emma).fill("password");
    assertThat(marked(emma)).hasText(LOGIN);
    press(emma, "Enter");
    field(emma).fill("nosuchtopicanywhere");
    assertThat(emma.page().getByText("No topic has these words.")).isVisible();
    press(emma, "Escape");
    assertThat(field(emma)).hasValue(LOGIN);
    field(emma).fill("");
    press(emma, "Tab");
    assertThat(topicOf(saved(emma))).isEqualTo("none");
  }

  @Test
  void a_screen_reader_hears_what_is_marked_and_how_many_there_are() {
    var emma = browser.desk(Person.EMMA, "/new");
    field(emma).fill("delpher");
    assertThat(marked(emma)).hasAttribute("role", "option");
    var id = marked(emma).getAttribute("id");
    assertThat(field(emma)).hasAttribute("aria-activedescendant", id);
    assertThat(emma.page().getByRole(AriaRole.STATUS).filter(Desk.saying("Topics found: ")))
        .hasCount(1);
    press(emma, "ArrowDown");
    assertThat(field(emma)).not().hasAttribute("aria-activedescendant", id);
    assertThat(field(emma)).isFocused();
  }

  @Test
  void the_topic_of_a_case_is_changed_in_its_side_bar() {
    var number = customer.asks("Wrong topic");
    var emma = browser.open(Person.EMMA, number);
    var dialog = emma.dialog("Change topic");
    dialog.getByRole(AriaRole.COMBOBOX).fill("lost card");
    assertThat(marked(emma)).containsText("Card lost or stolen");
    press(emma, "Enter");
    Desk.press(dialog, "Save");
    assertThat(emma.says("Topic changed.")).isVisible();
    assertThat(emma.log("Topic: – → Membership › Library card › Card lost or stolen")).isVisible();
    assertThat(topicOf(number)).isEqualTo("membership/card/lost");
  }

  @Test
  void a_draft_keeps_the_topic() {
    var emma = browser.desk(Person.EMMA, "/new");
    field(emma).fill("password");
    assertThat(marked(emma)).hasText(LOGIN);
    press(emma, "Enter");
    emma.page().getByLabel("Subject").fill("Begun " + customer.name());
    assertThat(emma.page()).hasURL(Pattern.compile("draft="));
    emma.page().reload();
    assertThat(field(emma)).hasValue(LOGIN);
  }

  @Test
  void without_a_script_the_list_of_the_browser_does() {
    var plain = Desk.in(browser.person(options -> options.setJavaScriptEnabled(false)));
    plain.signIn(Person.EMMA, "/new");
    plain.page().getByLabel("Topic").selectOption(new SelectOption().setLabel(LOGIN));
    assertThat(topicOf(saved(plain))).isEqualTo("digital/delpher/login");
  }
}
