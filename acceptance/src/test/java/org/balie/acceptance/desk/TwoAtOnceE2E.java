package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people change the same thing; nothing is overwritten and nothing typed is lost. */
@Requirement({"D-13", "D-54", "C-04"})
class TwoAtOnceE2E {

  private static final String CONFLICT = "Somebody else changed this in the meantime";

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();

  @Test
  void the_second_of_two_changes_is_refused_with_what_there_is_now() {
    var number = customer.asks("Two of us");
    var emma = browser.desk(Person.EMMA).open(number);
    var pieter = browser.desk(Person.PIETER).open(number);
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
  }

  @Test
  void a_reply_being_written_is_not_touched_by_what_others_do() {
    var number = customer.asks("Slow writer");
    var emma = browser.desk(Person.EMMA).open(number);
    emma.replyText().fill("Dear customer, half a sent");
    Api.post("/tickets/" + number + "/messages", "{\"kind\":\"note\",\"text\":\"From elsewhere\"}");
    assertThat(emma.message("From elsewhere")).isVisible();
    assertThat(emma.replyText()).hasValue("Dear customer, half a sent");
  }

  @Test
  void two_corrections_of_one_customer_card_do_not_overwrite_each_other() {
    var number = customer.asks("One card");
    var emma = browser.desk(Person.EMMA).open(number);
    card(emma);
    var pieter = browser.desk(Person.PIETER).open(number);
    card(pieter);
    emma.page().getByLabel("Name").fill("Emma's name");
    emma.button("Save").click();
    assertThat(emma.says("Customer card saved.")).isVisible();
    pieter.page().getByLabel("Note").fill("Pieter's note");
    pieter.button("Save").click();
    assertThat(pieter.says(CONFLICT)).isVisible();
    assertThat(pieter.page().getByLabel("Note")).hasValue("Pieter's note");
    emma.page().reload();
    assertThat(emma.page().getByLabel("Name")).hasValue("Emma's name");
    assertThat(emma.page().getByLabel("Note")).hasValue("");
  }

  private static void card(Desk desk) {
    var link = new Page.GetByRoleOptions().setName("Open card");
    desk.page().getByRole(AriaRole.LINK, link).click();
    desk.page().getByLabel("Telephone").waitFor();
  }
}
