package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is wanted in a case is told: on the screen, and by mail to whoever likes that. */
@Requirement("D-08")
class NoticesE2E {

  private static final String BY_MAIL = "Send me a mail, too";

  @RegisterExtension final Browser browser = new Browser();

  private final String mark = Customer.mark();
  private final String number = Customer.anybody().asks("Told of " + mark, "Secret words");

  private static Locator line(Desk desk, String words) {
    return desk.main().getByRole(AriaRole.LISTITEM).filter(Desk.saying(words));
  }

  private static void byMail(Desk desk, boolean wanted) {
    desk.go("/notices").ready().page().getByLabel(BY_MAIL).setChecked(wanted);
    desk.button("Save").click();
    desk.says("Saved.").waitFor();
  }

  private void gives(Desk emma) {
    var dialog = emma.dialog("Assign");
    dialog.getByLabel("Assigned to").selectOption(new SelectOption().setLabel("Pieter Jansen"));
    Desk.press(dialog, "Save");
    emma.says("Assigned.").waitFor();
  }

  @AfterEach
  void onTheScreenOnly() {
    byMail(browser.desk(Person.PIETER, "/notices"), false);
  }

  @Test
  void a_colleague_is_told_at_once_and_it_is_seen_with_the_case() {
    var pieter = browser.desk(Person.PIETER, "/desk?queue=mine");
    var notices = new Rail(pieter, "Notices");
    var before = notices.now();
    var emma = browser.open(Person.EMMA, number);
    gives(emma);
    emma.note("@Pieter Jansen, this one is for you");
    notices.becomesNew(before + 2);
    pieter.go("/notices");
    assertThat(line(pieter, "Emma Lindqvist gave you " + number)).containsText(mark);
    assertThat(line(pieter, "Emma Lindqvist named you in " + number)).containsText("New");
    line(pieter, "named you in " + number).getByRole(AriaRole.LINK).click();
    pieter.shows(number);
    notices.becomesNew(before);
    assertThat(line(pieter.go("/notices"), "gave you " + number)).not().containsText("New");
  }

  @Test
  void who_takes_a_case_or_gives_it_away_is_not_told_of_that() {
    var emma = browser.open(Person.EMMA, number).take();
    gives(emma);
    assertThat(line(emma.go("/notices"), number)).hasCount(0);
  }

  @Test
  void all_of_it_can_be_seen_at_once() {
    gives(browser.open(Person.EMMA, number));
    var pieter = browser.desk(Person.PIETER, "/notices").ready();
    pieter.button("I have seen all of it").click();
    pieter.says("Nothing is new any more.").waitFor();
    assertThat(line(pieter, number)).not().containsText("New");
    assertThat(pieter.button("I have seen all of it")).hasCount(0);
  }

  @Test
  void a_mail_says_the_number_and_the_way_and_nothing_of_the_case() {
    byMail(browser.desk(Person.PIETER, "/notices"), true);
    gives(browser.open(Person.EMMA, number));
    var mail = new Mailbox("pieter.jansen@kb.test").receives(number);
    assertThat(mail.subject()).isEqualTo("Emma Lindqvist gave you " + number);
    assertThat(mail.text())
        .contains(Desk.address("/desk?ticket=" + number))
        .doesNotContain(mark)
        .doesNotContain("Secret");
  }
}
