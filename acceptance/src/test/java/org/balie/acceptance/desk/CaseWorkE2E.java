package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an agent does with a case besides answering it. */
@Requirement({"D-00", "D-01", "D-06", "D-10", "D-13", "C-04"})
class CaseWorkE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();

  @Test
  void a_case_by_hand_gets_a_customer_card() {
    var emma = browser.desk(Person.EMMA, "/new");
    emma.page().getByLabel("Name").fill(customer.name());
    emma.page().getByLabel("E-mail").fill(customer.email());
    emma.page().getByLabel("Subject").fill("By telephone");
    emma.page().getByLabel("Question").fill("Lost my card");
    emma.page().getByLabel("I take it myself").check();
    emma.button("Save case").click();
    assertThat(emma.says("The case is saved.")).isVisible();
    var number = emma.page().url().replaceAll(".*ticket=([^&]*).*", "$1");
    var ticket = Api.get("/tickets/" + number).json().toString();
    assertThat(ticket).contains("\"channel\":\"phone\"", "By telephone", "Emma Lindqvist");
    link(emma, "Open card").click();
    assertThat(emma.main().getByText(customer.email())).isVisible();
    assertThat(link(emma, number)).isVisible();
  }

  private static Locator link(Desk desk, String name) {
    return desk.main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
  }

  @Test
  void a_priority_changes_with_a_reason_that_the_log_keeps() {
    var number = customer.asks("Water everywhere");
    var emma = browser.open(Person.EMMA, number);
    var dialog = emma.dialog("Priority");
    dialog.getByLabel("Priority").selectOption("URGENT");
    dialog.getByLabel("Reason").fill("The cellar is full");
    Desk.press(dialog, "Save");
    assertThat(emma.says("Priority changed.")).isVisible();
    assertThat(emma.log("Priority Normal → Urgent: The cellar is full")).isVisible();
    assertThat(Api.get("/tickets/" + number).json().getString("priority")).isEqualTo("urgent");
  }

  @Test
  void a_priority_without_a_reason_is_refused() {
    var number = customer.asks("Not so urgent");
    var emma = browser.open(Person.EMMA, number);
    var dialog = emma.dialog("Priority");
    dialog.getByLabel("Priority").selectOption("HIGH");
    Desk.press(dialog, "Save");
    assertThat(emma.says("Say why: the log keeps the reason.")).isVisible();
    assertThat(dialog.getByLabel("Priority")).hasValue("HIGH");
    assertThat(Api.get("/tickets/" + number).json().getString("priority")).isEqualTo("normal");
  }

  @Test
  void a_case_goes_to_a_colleague() {
    var number = customer.asks("For your colleague");
    var emma = browser.open(Person.EMMA, number);
    var pieter = browser.person();
    var his = Desk.in(pieter).signIn(Person.PIETER, "/desk?queue=mine");
    var dialog = emma.dialog("Assign");
    dialog.getByLabel("Assigned to").selectOption(Person.PIETER.title());
    Desk.press(dialog, "Save");
    assertThat(emma.says("Assigned.")).isVisible();
    assertThat(his.row(number)).isVisible();
  }

  @Test
  void a_case_sleeps_until_a_moment() {
    var number = customer.asks("Next week please");
    var emma = browser.open(Person.EMMA, number).take();
    var dialog = emma.dialog("Suspend");
    dialog
        .getByLabel("Until")
        .fill(LocalDateTime.now().plusDays(7).truncatedTo(ChronoUnit.MINUTES).toString());
    dialog.getByLabel("Reason").fill("On holiday");
    Desk.press(dialog, "Suspend");
    assertThat(emma.says("Suspended.")).isVisible();
    assertThat(emma.log("→ Suspended: On holiday")).isVisible();
    assertThat(Api.get("/tickets/" + number).json().getString("status")).isEqualTo("suspended");
    emma.go("/desk?queue=suspended");
    assertThat(emma.row(number)).isVisible();
  }

  @Test
  void a_subject_is_described_better() {
    var number = customer.asks("?");
    var emma = browser.open(Person.EMMA, number);
    var better = "Better " + Customer.mark();
    var dialog = emma.dialog("Describe");
    dialog.getByLabel("Subject").fill(better);
    // Two forms stand in this dialog, the first is the subject.
    dialog.getByRole(AriaRole.BUTTON).filter(Desk.saying("Save")).first().click();
    assertThat(emma.says("Subject changed.")).isVisible();
    assertThat(emma.heading(better)).isVisible();
    assertThat(Api.get("/tickets/" + number).json().getString("subject")).isEqualTo(better);
  }
}
