package org.balie.acceptance.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Place;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What administrators do, and what everybody else may not. */
@Requirement({"K-02", "K-03", "D-43"})
class AdministrationE2E extends AnnasScreen {

  @AfterAll
  void everybodyIsOn() {
    on("Pieter Jansen");
  }

  @Test
  void people_start_where_their_role_works() {
    assertThat(anna.url()).contains("/admin/");
    assertThat(screens.of("Emma Lindqvist").url()).contains("/desk");
  }

  @Test
  void somebody_without_a_role_reads_whom_to_ask() {
    var olle = screens.of("Olle Nyberg");
    assertThat(Screens.heading(olle)).isEqualTo("You have no role in Balie yet");
    assertThat(olle.getByRole(AriaRole.MAIN).innerText()).contains("Anna Dekker");
    assertThat(screens.open(olle, "/desk")).isEqualTo(403);
    assertThat(Screens.heading(olle)).isEqualTo("You have no role in Balie yet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"user", "team", "application", "mailbox"})
  void a_thing_that_does_not_exist_has_a_page(String kind) {
    for (var address : List.of("", "?id=", "?id=x", "?id=00000000-0000-7000-8000-000000000000")) {
      assertThat(screens.open(anna, "/admin/" + kind + address)).as(address).isEqualTo(404);
      assertThat(Screens.heading(anna)).isEqualTo("There is nothing at this address");
    }
  }

  @Test
  void administration_is_not_for_agents_nor_cases_for_administrators() {
    var emma = screens.of("Emma Lindqvist");
    for (var path : new String[] {"/admin/users", "/admin/audit", "/admin/rights.csv"}) {
      assertThat(screens.open(emma, path)).as(path).isEqualTo(403);
      assertThat(Screens.heading(emma)).isEqualTo("This page is not for your role");
    }
    assertThat(screens.open(anna, "/desk")).isEqualTo(403);
  }

  @Test
  void a_role_given_counts_at_once_and_one_taken_too() {
    var farid = screens.of("Farid Haddad");
    openUser("Farid Haddad");
    role("Agent").check();
    Screens.click(anna, "Save");
    assertThat(Screens.message(anna)).contains("The roles were saved");
    Eventually.within(
        Duration.ofSeconds(30), () -> screens.open(farid, "/desk"), status -> status == 200);
    role("Agent").uncheck();
    Screens.click(anna, "Save");
    Eventually.within(
        Duration.ofSeconds(30), () -> screens.open(farid, "/desk"), status -> status == 403);
  }

  @Test
  void the_last_administrator_stays_one_and_nobody_switches_themselves_off() {
    openUser("Anna Dekker");
    role("Administrator").uncheck();
    Screens.click(anna, "Save");
    assertThat(Screens.message(anna)).contains("last active administrator");
    openUser("Anna Dekker");
    switchOff();
    assertThat(Screens.message(anna)).contains("your own account");
  }

  @Test
  void whoever_is_switched_off_is_out_within_half_a_minute() {
    on("Pieter Jansen");
    var pieter = screens.of("Pieter Jansen");
    openUser("Pieter Jansen");
    switchOff();
    assertThat(Screens.message(anna)).contains("switched off");
    Eventually.within(
        Duration.ofSeconds(30),
        () -> {
          screens.open(pieter, "/desk");
          return pieter.url();
        },
        url -> !url.startsWith(screens.address("/desk")));
    Screens.click(anna, "Switch on");
    assertThat(Screens.message(anna)).contains("switched on");
  }

  @Test
  void two_who_change_the_same_thing_do_not_overwrite_each_other() {
    screens.of("Karin Berg");
    openUser("Karin Berg");
    role("Auditor").uncheck();
    role("Knowledge editor").uncheck();
    Screens.click(anna, "Save");
    openUser("Karin Berg");
    var second = screens.of("Anna Dekker");
    second.navigate(anna.url());
    second.getByLabel("Auditor").check();
    Screens.click(second, "Save");
    role("Knowledge editor").check();
    Screens.click(anna, "Save");
    assertThat(Screens.message(anna)).contains("nothing was overwritten");
    assertThat(role("Auditor").isChecked()).isTrue();
    role("Auditor").uncheck();
    Screens.click(anna, "Save");
    assertThat(Screens.message(anna)).contains("The roles were saved");
  }

  @Test
  void a_team_is_made_once_filled_and_dissolved() {
    var name = "Team " + System.nanoTime();
    makeTeam(name);
    assertThat(Screens.message(anna)).contains("The team was made");
    makeTeam(name);
    assertThat(Screens.message(anna)).contains("a team with this name already");
    assertThat(anna.getByLabel("Name").inputValue()).isEqualTo(name);
    anna.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
    role("Anna Dekker").check();
    anna.getByLabel("E-mail").fill("team@kb.test");
    Screens.click(anna, "Save");
    assertThat(Screens.message(anna)).contains("Saved");
    confirm("Dissolve");
    assertThat(Screens.message(anna)).contains("dissolved");
    Screens.click(anna, "Bring back");
    assertThat(role("Anna Dekker").isChecked()).isTrue();
    confirm("Dissolve");
  }

  @Test
  void a_key_is_shown_once_works_and_is_revoked() throws Exception {
    screens.open(anna, "/admin/applications");
    var name = "Application " + System.nanoTime();
    anna.getByLabel("Name").fill(name);
    anna.getByLabel("Read", new Page.GetByLabelOptions().setExact(true)).check();
    Screens.click(anna, "Make the application");
    anna.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
    Screens.click(anna, "Issue a new key");
    var key = anna.locator("#plain-key").innerText().strip();
    assertThat(search(key)).isEqualTo(200);
    anna.navigate(anna.url());
    assertThat(anna.content()).doesNotContain(key);
    anna.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Revoke")).click();
    Screens.click(anna, "Revoke");
    assertThat(Screens.message(anna)).contains("revoked");
    assertThat(search(key)).isEqualTo(401);
    confirm("Switch off");
  }

  @Test
  void the_audit_log_shows_what_was_done_and_its_chain_is_whole() {
    openUser("Farid Haddad");
    Screens.click(anna, "Save");
    screens.open(anna, "/admin/audit?find=user.");
    assertThat(anna.getByRole(AriaRole.TABLE).innerText()).contains("user.roles");
    Screens.click(anna, "Check the whole chain");
    assertThat(Screens.message(anna)).contains("The chain is whole");
  }

  @Test
  @Requirement("D-43")
  void an_auditor_reads_who_may_do_what_and_changes_nothing() {
    var farid = screens.of("Farid Haddad");
    openUser("Farid Haddad");
    role("Auditor").check();
    Screens.click(anna, "Save");
    Eventually.within(
        Duration.ofSeconds(30), () -> screens.open(farid, "/admin/rights"), s -> s == 200);
    var rights = farid.getByRole(AriaRole.MAIN).innerText();
    assertThat(rights).contains("Anna Dekker", "What a role allows", "Audit log");
    assertThat(screens.open(farid, "/admin/users")).isEqualTo(403);
    assertThat(screens.open(farid, "/admin/case-types")).isEqualTo(403);
    var csv = farid.request().get(screens.address("/admin/rights.csv"));
    assertThat(csv.text()).contains("Anna Dekker");
    openUser("Farid Haddad");
    role("Auditor").uncheck();
    Screens.click(anna, "Save");
    Eventually.within(
        Duration.ofSeconds(30), () -> screens.open(farid, "/admin/rights"), s -> s == 403);
  }

  @Test
  void every_page_keeps_to_the_content_policy() {
    for (var page :
        new String[] {
          "applications", "users", "teams", "emergency", "poison", "outbox", "rights", "audit"
        }) {
      assertThat(screens.open(anna, "/admin/" + page)).as(page).isEqualTo(200);
    }
    var emma = screens.of("Emma Lindqvist");
    screens.open(emma, "/desk?queue=open");
    screens.open(emma, "/new");
    screens.open(emma, "/signed-out");
    assertThat(screens.violations()).isEmpty();
  }

  private void makeTeam(String name) {
    screens.open(anna, "/admin/teams");
    anna.getByLabel("Name").fill(name);
    Screens.click(anna, "Make the team");
  }

  private void openUser(String name) {
    screens.open(anna, "/admin/users?find=" + name.replace(" ", "+"));
    anna.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
  }

  /** Whatever a test that failed left behind: the person may sign in. */
  private void on(String name) {
    openUser(name);
    if (anna.getByText("Switch on").count() > 0) {
      Screens.click(anna, "Switch on");
    }
  }

  private Locator role(String name) {
    return anna.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
  }

  private void switchOff() {
    confirm("Switch off");
  }

  private void confirm(String action) {
    Screens.click(anna, action);
    anna.getByRole(AriaRole.DIALOG)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(action))
        .click();
  }

  private static int search(String key) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(Place.of("BALIE_API_URL") + "/tickets/search"))
            .header("X-API-Key", key)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{}"))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }
}
