package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A colleague who is named in a note finds the case without being told. */
@Requirement({"D-08", "D-10"})
class MentionsE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final String mark = Customer.mark();
  private final String number = Customer.anybody().asks("Mention " + mark, "Words");

  private static Rail mentions(Desk desk) {
    return new Rail(desk, "Mentions");
  }

  @Test
  void named_by_the_keyboard_a_colleague_sees_it_at_once_and_keeps_it() {
    var floor = browser.desk(Person.PIETER, "/desk?queue=mentions");
    var before = mentions(floor).now();
    var emma = browser.open(Person.EMMA, number);
    emma.noteTab().click();
    emma.noteText().pressSequentially("Can you help, @");
    var list =
        emma.page()
            .getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Name a colleague"));
    list.getByRole(AriaRole.COMBOBOX).pressSequentially("jans");
    assertThat(list.getByRole(AriaRole.OPTION).locator("visible=true")).hasText("Pieter Jansen");
    list.getByRole(AriaRole.COMBOBOX).press("Enter");
    assertThat(emma.noteText()).hasValue("Can you help, @Pieter Jansen ");
    emma.button("Add note").click();
    emma.message("Can you help, @Pieter Jansen").waitFor();
    mentions(floor).becomes(before + 1);
    assertThat(floor.row(number)).isVisible();
    floor.row(number).click();
    assertThat(floor.thread(number)).isVisible();
    mentions(floor).becomes(before);
    assertThat(floor.row(number)).isVisible();
  }

  @Test
  void leaving_the_list_leaves_what_was_typed_and_nobody_is_named_twice_at_once() {
    var pieter = browser.desk(Person.PIETER, "/desk?queue=mentions");
    var before = mentions(pieter).now();
    var emma = browser.open(Person.EMMA, number);
    emma.noteTab().click();
    emma.noteText().pressSequentially("a@b and @");
    emma.page().keyboard().press("Escape");
    assertThat(emma.noteText()).hasValue("a@b and @");
    assertThat(emma.noteText()).isFocused();
    emma.noteText().fill("@Pieter Jansen and once more @pieter jansen, but not @Emma Lindqvist");
    emma.button("Add note").click();
    mentions(pieter).becomes(before + 1);
    emma.go("/desk?queue=mentions").ready();
    assertThat(emma.row(number)).hasCount(0);
  }
}
