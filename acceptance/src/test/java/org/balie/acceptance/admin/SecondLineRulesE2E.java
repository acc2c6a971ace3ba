package org.balie.acceptance.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.Topdesk;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The administrator keeps rules and proposals, tests the connection, and has things tried again.
 */
@Requirement({"K-12", "K-13", "D-22", "D-45"})
class SecondLineRulesE2E extends AnnasScreen {

  private static final Duration SOON = Duration.ofSeconds(40);

  @AfterEach
  void heal() {
    Topdesk.faults();
  }

  @Test
  void what_a_case_becomes_is_a_matter_of_the_administrator() {
    rule("Status “Wacht op aanmelder” there", "Waiting for customer");
    var number = forwarded("{\"operatorGroup\":\"Facilitair\"}");
    var incident = Topdesk.incidentOf(number);
    Topdesk.change(incident, "{\"processingStatus\":{\"name\":\"Wacht op aanmelder\"}}");
    Eventually.within(SOON, () -> status(number), "waiting-for-customer"::equals);
    rule("Status “Wacht op aanmelder” there", "stays what it is");
    Topdesk.change(incident, "{\"processingStatus\":{\"name\":\"In behandeling\"}}");
    Topdesk.change(incident, "{\"processingStatus\":{\"name\":\"Wacht op aanmelder\"}}");
    Topdesk.says(incident, "Done", true);
    Eventually.within(
        SOON,
        () -> Api.get("/tickets/" + number + "/messages").toString(),
        said -> said.contains("Done"));
    assertThat(status(number)).isEqualTo("waiting-for-customer");
  }

  @Test
  void a_proposal_for_a_kind_of_case_fills_the_form() {
    screens.open(anna, "/admin/second-line-rules?receiver=topdesk");
    var form = anna.locator("#edit");
    form.getByLabel("Kind of case").selectOption("outage");
    form.getByLabel("Operator group").selectOption("Werkplekbeheer");
    form.getByLabel("Category").selectOption("Werkplek › Printer");
    form.getByRole(AriaRole.BUTTON, named("Save")).click();
    assertThat(Screens.message(anna)).contains("Saved.");
    var number = Api.submitted("{\"text\":\"No print\",\"caseType\":\"outage\"}");
    Api.processed(number);
    var answer = Api.post("/tickets/" + number + "/handovers", "{\"receiver\":\"topdesk\"}");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    var incident = Topdesk.incidentOf(number);
    assertThat(incident.name("operatorGroup")).isEqualTo("Werkplekbeheer");
    assertThat(incident.name("subcategory")).isEqualTo("Printer");
    anna.getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHasText("Printer"))
        .getByRole(AriaRole.BUTTON, named("Remove"))
        .first()
        .click();
    assertThat(Screens.message(anna)).contains("Removed.");
  }

  @Test
  void an_expired_password_is_said_and_everything_goes_once_it_is_renewed() {
    Topdesk.faults("password-expired");
    var number = forwarded("{\"operatorGroup\":\"Facilitair\"}");
    Eventually.within(SOON, () -> waiting(number), rows -> rows == 1);
    assertThat(anna.getByText("TOPdesk refuses the application password").first().isVisible())
        .isTrue();
    Topdesk.faults();
    Screens.click(anna, "Try all again");
    assertThat(Screens.message(anna)).contains("It is tried again now.");
    assertThat(Topdesk.incidentOf(number).reference()).isEqualTo(number + "/1");
    Eventually.within(SOON, () -> waiting(number), rows -> rows == 0);
  }

  @Test
  void the_connection_is_tested_and_the_action_sequences_are_there() {
    screens.open(anna, "/admin/second-line");
    Screens.click(anna, "Test connection");
    Eventually.within(
        SOON,
        () -> {
          screens.open(anna, "/admin/second-line");
          return anna.getByText("3.14.0").count();
        },
        found -> found > 0);
    assertThat(anna.getByText("Operator groups (4)").isVisible()).isTrue();
    var file = anna.waitForDownload(() -> anna.getByText("Action sequence, second line").click());
    assertThat(file.suggestedFilename()).isEqualTo("balie-topdesk-line-2.json");
    assertThat(text(file.path())).contains("\"incident2\"", "${unid}", "/topdesk/updates");
  }

  private static String text(java.nio.file.Path file) {
    try {
      return java.nio.file.Files.readString(file, StandardCharsets.UTF_8);
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private void rule(String event, String status) {
    screens.open(anna, "/admin/second-line-rules?receiver=topdesk");
    anna.getByLabel(event)
        .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(status));
    anna.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).first().click();
    assertThat(Screens.message(anna)).contains("Saved.");
  }

  private int waiting(String number) {
    screens.open(anna, "/admin/second-line");
    return anna.getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHasText(number + "/1"))
        .filter(new Locator.FilterOptions().setHasText("application password"))
        .count();
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static String forwarded(String values) {
    var number = Api.submitted("{\"text\":\"Please look\",\"subject\":\"Second line\"}");
    Api.processed(number);
    var body = "{\"receiver\":\"topdesk\",\"values\":" + values + "}";
    var answer = Api.post("/tickets/" + number + "/handovers", body);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return number;
  }

  private static String status(String number) {
    return Api.get("/tickets/" + number).json().getString("status");
  }
}
