package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people change the same thing; nothing is overwritten and nothing typed is lost. */
@Requirement({"D-45", "C-02"})
class TwoAtOnceE2E {

  private static final String CONFLICT = "Somebody else changed this in the meantime";

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();

  @Test
  void the_second_of_two_changes_is_refused_with_what_there_is_now() {
    var number = customer.asks("Two of us");
    var emma = browser.open(Person.EMMA, number);
    var pieter = browser.open(Person.PIETER, number);
    var his = pieter.dialog("Describe");
    his.getByLabel("Subject").fill("Pieter was here");
    var hers = emma.dialog("Priority");
    hers.getByLabel("Priority").selectOption("HIGH");
    hers.getByLabel("Reason").fill("Emma was first");
    Desk.press(hers, "Save");
    assertThat(emma.says("Priority changed.")).isVisible();
    his.getByRole(AriaRole.BUTTON).filter(Desk.saying("Save")).first().click();
    assertThat(pieter.says(CONFLICT)).isVisible();
    assertThat(pieter.log("Emma was first")).isVisible();
    var ticket = Api.get("/tickets/" + number).json();
    assertThat(ticket.getString("subject")).isEqualTo("About Two of us");
    assertThat(ticket.getString("priority")).isEqualTo("high");
    assertThat(both(pieter)).containsText("Changed by Emma Lindqvist");
    assertThat(both(pieter)).containsText("Priority Normal → High: Emma was first");
    assertThat(versions(pieter, "Subject"))
        .hasText(new String[] {"Pieter was here", "About Two of us"});
    Desk.press(both(pieter), "Apply mine");
    assertThat(pieter.says("Subject changed.")).isVisible();
    assertThat(both(pieter)).hasCount(0);
    var now = Api.get("/tickets/" + number).json();
    assertThat(now.getString("subject")).isEqualTo("Pieter was here");
    assertThat(now.getString("priority")).isEqualTo("high");
  }

  @Test
  void whoever_keeps_the_version_of_the_other_loses_nothing_else() {
    var number = customer.asks("Two subjects");
    var emma = browser.open(Person.EMMA, number);
    var pieter = browser.open(Person.PIETER, number);
    pieter.replyText().fill("Half a sent");
    var his = pieter.dialog("Describe");
    his.getByLabel("Subject").fill("Pieter's words");
    renamed(emma, "Emma's words");
    Desk.press(his, "Save");
    assertThat(versions(pieter, "Subject"))
        .hasText(new String[] {"Pieter's words", "Emma's words"});
    both(pieter).getByText("Keep theirs").click();
    assertThat(both(pieter)).hasCount(0);
    assertThat(pieter.heading("Emma's words")).isVisible();
    assertThat(pieter.replyText()).hasValue("Half a sent");
    assertThat(Api.get("/tickets/" + number).json().getString("subject")).isEqualTo("Emma's words");
  }

  @Test
  void a_third_change_in_between_asks_again() {
    var number = customer.asks("Three of us");
    var emma = browser.open(Person.EMMA, number);
    var pieter = browser.open(Person.PIETER, number);
    var his = pieter.dialog("Priority");
    his.getByLabel("Priority").selectOption("URGENT");
    his.getByLabel("Reason").fill("It burns");
    renamed(emma, "First words");
    Desk.press(his, "Save");
    assertThat(versions(pieter, "Reason")).hasText(new String[] {"It burns", "–"});
    renamed(emma, "Second words");
    Desk.press(both(pieter), "Apply mine");
    assertThat(both(pieter)).containsText("Subject was “First words”");
    assertThat(Api.get("/tickets/" + number).json().getString("priority")).isEqualTo("normal");
    Desk.press(both(pieter), "Apply mine");
    assertThat(pieter.says("Priority changed.")).isVisible();
    var now = Api.get("/tickets/" + number).json();
    assertThat(now.getString("priority")).isEqualTo("urgent");
    assertThat(now.getString("subject")).isEqualTo("Second words");
    assertThat(pieter.log("It burns")).isVisible();
  }

  /** Done, and seen: the case has the subject. */
  private static void renamed(Desk desk, String subject) {
    var dialog = desk.dialog("Describe");
    dialog.getByLabel("Subject").fill(subject);
    Desk.press(dialog, "Save");
    assertThat(desk.heading(subject)).isVisible();
  }

  /** What Balie shows of two versions. */
  private static Locator both(Desk desk) {
    return desk.page()
        .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Two versions"));
  }

  /** Mine and theirs of one thing. */
  private static Locator versions(Desk desk, String what) {
    return both(desk)
        .getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName(what))
        .getByRole(AriaRole.CELL);
  }

  @Test
  void a_reply_being_written_is_not_touched_by_what_others_do() {
    var number = customer.asks("Slow writer");
    var emma = browser.open(Person.EMMA, number);
    emma.replyText().fill("Dear customer, half a sent");
    Api.post("/tickets/" + number + "/messages", "{\"kind\":\"note\",\"text\":\"From elsewhere\"}");
    assertThat(emma.message("From elsewhere")).isVisible();
    assertThat(emma.replyText()).hasValue("Dear customer, half a sent");
  }

  @Test
  void two_corrections_of_one_customer_card_do_not_overwrite_each_other() {
    var number = customer.asks("One card");
    var emma = browser.open(Person.EMMA, number);
    card(emma);
    var pieter = browser.open(Person.PIETER, number);
    card(pieter);
    emma.page().getByLabel("Name").fill("Emma's name");
    CustomerCardE2E.press(emma, "Save");
    assertThat(emma.says("Customer card saved.")).isVisible();
    pieter.page().getByLabel("Note").fill("Pieter's note");
    CustomerCardE2E.press(pieter, "Save");
    assertThat(pieter.says(CONFLICT)).isVisible();
    assertThat(pieter.page().getByLabel("Note")).hasValue("Pieter's note");
    assertThat(both(pieter)).containsText("Changed by Emma Lindqvist");
    assertThat(versions(pieter, "Note")).hasText(new String[] {"Pieter's note", "–"});
    assertThat(versions(pieter, "Name")).hasText(new String[] {customer.name(), "Emma's name"});
    emma.page().reload();
    assertThat(emma.page().getByLabel("Name")).hasValue("Emma's name");
    assertThat(emma.page().getByLabel("Note")).hasValue("");
  }

  @Test
  void the_own_version_of_a_customer_card_can_be_applied_after_all() {
    var number = customer.asks("My card");
    var emma = browser.open(Person.EMMA, number);
    card(emma);
    var pieter = browser.open(Person.PIETER, number);
    card(pieter);
    emma.page().getByLabel("Note").fill("Emma's note");
    CustomerCardE2E.press(emma, "Save");
    assertThat(emma.says("Customer card saved.")).isVisible();
    pieter.page().getByLabel("Note").fill("Pieter's note");
    CustomerCardE2E.press(pieter, "Save");
    Desk.press(both(pieter), "Apply mine");
    assertThat(pieter.says("Customer card saved.")).isVisible();
    emma.page().navigate(emma.page().url());
    assertThat(emma.page().getByLabel("Note")).hasValue("Pieter's note");
  }

  private static void card(Desk desk) {
    var link = new Page.GetByRoleOptions().setName("Open card");
    desk.page().getByRole(AriaRole.LINK, link).click();
    desk.page().getByLabel("Note").waitFor();
  }
}
