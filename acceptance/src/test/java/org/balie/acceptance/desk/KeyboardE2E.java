package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Requirement({"D-01", "D-53", "D-54"})
class KeyboardE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();

  private static void press(Desk desk, String key) {
    desk.ready().page().keyboard().press(key);
  }

  @Test
  void n_makes_a_new_case() {
    var emma = browser.desk(Person.EMMA);
    press(emma, "n");
    assertThat(emma.heading("New case")).isVisible();
  }

  @Test
  void j_and_k_walk_through_the_list() {
    var mark = Customer.mark();
    customer.asks(mark, "first");
    customer.asks(mark, "second");
    var emma = browser.desk(Person.EMMA);
    Search.until(emma, mark, 2);
    var one = emma.row(mark).first().getAttribute("href");
    var two = emma.row(mark).last().getAttribute("href");
    press(emma, "j");
    assertThat(emma.page()).hasURL(Desk.address(one));
    press(emma, "j");
    assertThat(emma.page()).hasURL(Desk.address(two));
    press(emma, "k");
    assertThat(emma.page()).hasURL(Desk.address(one));
  }

  @Test
  void another_case_is_no_other_page_and_back_leads_to_the_one_before() {
    var mark = Customer.mark();
    var first = customer.asks(mark, "first");
    var second = customer.asks(mark, "second");
    var emma = browser.desk(Person.EMMA);
    Search.until(emma, mark, 2);
    var loads = Loads.of(emma.page());
    press(emma, "j");
    assertThat(emma.thread(second)).isVisible();
    press(emma, "j");
    assertThat(emma.thread(first)).isVisible();
    assertThat(emma.page()).hasTitle(Pattern.compile(first));
    emma.page().goBack();
    assertThat(emma.thread(second)).isVisible();
    assertThat(emma.page()).hasURL(Pattern.compile(second));
    loads.none();
    emma.note("On the second only");
    assertThat(Api.get("/tickets/" + second + "/messages").toString())
        .contains("On the second only");
    assertThat(Api.get("/tickets/" + first + "/messages").toString())
        .doesNotContain("On the second only");
  }

  @Test
  void r_and_i_choose_what_is_written_and_ctrl_enter_sends_it() {
    var emma = browser.open(Person.EMMA, customer.asks("By keyboard"));
    press(emma, "i");
    assertThat(emma.noteText()).isFocused();
    emma.page().keyboard().type("noted by keyboard");
    press(emma, "Control+Enter");
    assertThat(emma.says("Note added.")).isVisible();
    press(emma, "r");
    assertThat(emma.replyText()).isFocused();
    emma.page().keyboard().type("rinj answered by keyboard");
    press(emma, "Control+Enter");
    assertThat(emma.says("Your reply is on its way.")).isVisible();
    customer.mailbox().receives("rinj answered by keyboard");
  }

  @Test
  void slash_goes_to_the_search() {
    var emma = browser.desk(Person.EMMA);
    press(emma, "/");
    assertThat(emma.page().getByRole(AriaRole.SEARCHBOX)).isFocused();
  }

  @Test
  void the_first_tab_stop_skips_to_the_content() {
    var emma = browser.desk(Person.EMMA);
    press(emma, "Tab");
    var skip =
        emma.page()
            .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Skip to content"));
    assertThat(skip).isFocused();
    press(emma, "Enter");
    assertThat(emma.page()).hasURL(Pattern.compile("#main$"));
  }

  @Test
  void escape_closes_a_dialog_and_gives_the_focus_back() {
    var emma = browser.open(Person.EMMA, customer.asks("Escape"));
    var dialog = emma.dialog("Assign");
    press(emma, "Escape");
    assertThat(dialog).isHidden();
    assertThat(emma.button("Assign")).isFocused();
  }

  @Test
  void what_changes_meanwhile_takes_nobody_the_focus() {
    var number = customer.asks("Focus");
    var emma = browser.open(Person.EMMA, number);
    var dialog = emma.dialog("Assign");
    changes(emma, number, "While a dialog is open");
    press(emma, "Escape");
    assertThat(dialog).isHidden();
    assertThat(emma.button("Assign")).isFocused();
    changes(emma, number, "While a button has the focus");
    assertThat(emma.button("Assign")).isFocused();
  }

  private static void changes(Desk emma, String number, String words) {
    Api.post("/tickets/" + number + "/messages", "{\"kind\":\"note\",\"text\":\"" + words + "\"}");
    assertThat(emma.message(words)).isVisible();
  }
}
