package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import java.time.Duration;
import java.util.function.Consumer;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A kind of case that only some teams work with is not there for anybody else. */
@Requirement("D-43")
class RestrictedKindE2E {

  private static final String KIND =
      """
      [{"code": "%1$s", "names": {"en": "Abuse %1$s"}, "priority": "NORMAL",
        "transitions": {"NEW": ["OPEN"], "OPEN": ["RESOLVED"]}, "resolutions": ["answered"],
        "fields": [{"code": "school", "kind": "TEXT", "names": {"en": "School"}}]}]\
      """;

  @RegisterExtension final Browser browser = new Browser();

  private final String code = Customer.mark();
  private final String kind = "Abuse " + code;
  private final String team = "Youth " + code;
  private final Customer customer = Customer.anybody();
  private Desk anna;
  private String number;

  /** Pieter is the only member of the team. */
  @BeforeEach
  void a_case_of_a_kind_and_a_team_that_could_work_with_it() {
    anna = browser.desk(Person.ANNA, "/admin/case-types");
    takes(KIND.formatted(code));
    anna.says("The file is imported.").waitFor();
    TeamPage.made(anna, team, Person.PIETER);
    number = asked("At home " + code);
  }

  @AfterEach
  void everybody_sees_it_and_nobody_makes_it_any_more() {
    onlyThatTeam(false);
    anna.go("/admin/case-types");
    var row = anna.page().getByRole(AriaRole.ROW).filter(Desk.saying(code));
    assertThat(row).containsText("Everybody");
    row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Withdraw")).click();
    assertThat(row).containsText("Withdrawn");
    new TeamPage(anna, team).open().dissolve();
  }

  private String asked(String subject) {
    var asked =
        Api.submitted(
            Json.createObjectBuilder()
                .add("subject", subject)
                .add("text", "Words " + code)
                .add("caseType", code)
                .add(
                    "contact",
                    Json.createObjectBuilder()
                        .add("name", customer.name())
                        .add("email", customer.email()))
                .build()
                .toString());
    Api.processed(asked);
    return asked;
  }

  private void takes(String json) {
    anna.go("/admin/case-types");
    var payload = new FilePayload("kinds.json", "application/json", json.getBytes(UTF_8));
    anna.page().getByLabel("File").setInputFiles(payload);
    anna.button("Import the file").click();
  }

  private void onlyThatTeam(boolean ticked) {
    anna.go("/admin/case-type?code=" + code).ready();
    anna.page()
        .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Only these teams"))
        .getByLabel(team)
        .setChecked(ticked);
    anna.page().locator("#kind\\:save").click();
    anna.says("The kinds of cases are saved.").waitFor();
  }

  /** What the palette is told, as its script asks for it. */
  private String palette(Desk desk) {
    var asks =
        "words => fetch('/palette', {method: 'POST', body: new URLSearchParams({words})}).then(r => r.text())";
    return String.valueOf(desk.page().evaluate(asks, code));
  }

  private void isFound(Desk desk) {
    Eventually.within(Duration.ofSeconds(10), () -> palette(desk), found -> found.contains(number));
  }

  @Test
  void who_is_in_no_such_team_finds_no_trace_of_its_cases() {
    var emma = browser.open(Person.EMMA, number);
    emma.page().keyboard().press("w");
    emma.says("You hear of this case now").waitFor();
    isFound(emma);
    var all = new Rail(emma, "All open");
    var before = all.now();
    onlyThatTeam(true);
    emma.go("/desk?queue=open");
    all.becomes(before - 1);
    assertThat(Tabs.of(emma).tab(number)).hasCount(0);
    for (var queue : new String[] {"open", "unassigned", "watched", "team"}) {
      assertThat(emma.go("/desk?queue=" + queue).row(number)).hasCount(0);
    }
    assertThat(emma.go("/desk?q=" + code).main()).containsText("Nothing found");
    assertThat(emma.go("/desk?q=kind:" + code).main()).containsText("Nothing is called");
    assertThat(palette(emma)).isEqualTo("[]");
    assertThat(emma.go("/desk?queue=open&ticket=" + number).main())
        .containsText("There is no such case");
    isFound(browser.open(Person.PIETER, number));
    assertThat(Api.get("/tickets/" + number).status()).isEqualTo(200);
  }

  @Test
  void beside_other_cases_of_its_customer_it_is_not_there_either() {
    var other = customer.asks("Another thing " + code, "Words");
    onlyThatTeam(true);
    var pieter = browser.open(Person.PIETER, other);
    assertThat(pieter.main()).containsText(number);
    var emma = browser.open(Person.EMMA, other);
    assertThat(emma.main()).not().containsText(number);
    CustomerCardE2E.link(emma, "Open card").click();
    emma.page().waitForURL("**/customer?id=*");
    assertThat(emma.main()).containsText(other);
    assertThat(emma.main()).not().containsText(number);
    var link = emma.open(other).dialog("Link");
    link.getByLabel("Case number").fill(number);
    Desk.press(link, "Link");
    emma.says("There is no case “" + number + "”.").waitFor();
    var merge = emma.open(other).dialog("Merge");
    merge.getByLabel("Into case").fill(number);
    Desk.press(merge, "Merge");
    emma.says("There is no case “" + number + "”.").waitFor();
    customer.asks("A third thing " + code, "Words");
    Search.until(pieter, code, 3);
    narrow(pieter);
    assertThat(pieter.main()).containsText(kind);
    Search.until(emma, code, 2);
    assertThat(emma.main().getByText("Narrow down")).hasCount(0);
  }

  private static void narrow(Desk desk) {
    desk.main().getByText("Narrow down").click();
  }

  @Test
  void nobody_else_makes_one_or_asks_for_its_fields() {
    onlyThatTeam(true);
    var emma = browser.desk(Person.EMMA, "/new").ready();
    var pieter = browser.desk(Person.PIETER, "/new").ready();
    assertThat(option(emma)).hasCount(0);
    assertThat(option(pieter)).hasCount(1);
    pieter.page().getByLabel("Kind of case").selectOption(kind);
    assertThat(pieter.page().getByLabel("School")).isVisible();
    var field = "option[value='own.%s.school']".formatted(code);
    assertThat(emma.go("/view").ready().page().locator(field)).hasCount(0);
    assertThat(pieter.go("/view").ready().page().locator(field)).not().hasCount(0);
    assertThat(emma.page().locator("body")).not().containsText(kind);
  }

  private Locator option(Desk desk) {
    return desk.page().getByLabel("Kind of case").locator("option").filter(Desk.saying(kind));
  }

  @Test
  void a_shared_view_shows_and_exports_to_each_what_they_may_see() {
    onlyThatTeam(true);
    var other = customer.asks("Another thing " + code, "Words");
    var all = shared(code, view -> view.words(code));
    var only = shared("Only " + code, view -> view.choose("Kind of case", kind));
    var pieter = all.desk();
    var emma = browser.desk(Person.EMMA, "/desk?view=" + all.id()).ready();
    assertThat(emma.row(other)).isVisible();
    assertThat(emma.row(number)).hasCount(0);
    assertThat(pieter.go("/desk?view=" + all.id()).row(number)).isVisible();
    var file = emma.page().request().get(Desk.address("/view.csv?id=" + all.id())).text();
    assertThat(file).contains(other).doesNotContain(number);
    assertThat(emma.go("/views").main()).containsText(code);
    assertThat(emma.main()).not().containsText("Only " + code);
    var hidden = emma.page().request().get(Desk.address("/view.csv?id=" + only.id()));
    assertThat(hidden.status()).isEqualTo(404);
    pieter.go("/desk?view=" + only.id());
    only.discard();
    pieter.go("/desk?view=" + all.id());
    all.discard();
  }

  private record Kept(ViewPage page, String id) {

    Desk desk() {
      return page.desk();
    }

    void discard() {
      page.discard();
    }
  }

  private Kept shared(String name, Consumer<ViewPage> conditions) {
    var view = ViewPage.of(browser.desk(Person.PIETER)).fresh(name);
    conditions.accept(view);
    view.page().getByLabel("Shared with").selectOption("EVERYBODY");
    view.save();
    return new Kept(view, view.id());
  }

  @Test
  void who_works_with_it_gives_it_to_nobody_else() {
    onlyThatTeam(true);
    var pieter = browser.open(Person.PIETER, number).take();
    assertThat(pieter.main()).containsText("Confidential");
    var dialog = pieter.dialog("Assign");
    dialog.getByLabel("Assigned to").selectOption("Emma Lindqvist");
    Desk.press(dialog, "Save");
    pieter.says("Only people of a team that works with this kind of case").waitFor();
    assertThat(Api.get("/tickets/" + number).toString()).doesNotContain("Emma Lindqvist");
  }

  @Test
  void a_case_that_is_hidden_meanwhile_leaves_the_screen_with_the_next_change() {
    var emma = browser.open(Person.EMMA, number);
    onlyThatTeam(true);
    browser.open(Person.PIETER, number).note("@Emma Lindqvist do you know this family?");
    assertThat(emma.main()).containsText("There is no such case");
    assertThat(emma.thread(number)).hasCount(0);
    assertThat(emma.row(number)).hasCount(0);
    assertThat(emma.go("/desk?queue=mentions").row(number)).hasCount(0);
    assertThat(emma.go("/notices").main()).not().containsText(number);
  }

  @Test
  void it_travels_with_its_teams_and_never_becomes_everybodys() {
    onlyThatTeam(true);
    var way = Desk.address("/admin/case-types.json?code=" + code);
    var file = anna.page().request().get(way).text();
    assertThat(file).contains("\"onlyTeams\":[\"" + team + "\"]");
    takes(file.replace("School", "Name of the school").replace(team, "Elsewhere " + code));
    anna.says("only for the team Elsewhere " + code).waitFor();
    assertThat(anna.page().request().get(way).text()).isEqualTo(file);
    takes(file.replace(",\"onlyTeams\":[\"" + team + "\"]", ""));
    anna.says("The file is imported.").waitFor();
    assertThat(anna.page().request().get(way).text()).isEqualTo(file);
    anna.go("/admin/case-type?code=question");
    assertThat(anna.main()).containsText("everybody works with it");
  }

  @Test
  void the_rights_say_who_sees_its_cases() {
    onlyThatTeam(true);
    anna.go("/admin/rights?find=Pieter");
    assertThat(person("Pieter Jansen")).containsText(kind);
    assertThat(
            anna.page()
                .getByRole(AriaRole.ROW)
                .filter(Desk.saying("that work with it"))
                .filter(Desk.saying(kind)))
        .containsText("Pieter Jansen");
    anna.go("/admin/rights?find=Emma");
    assertThat(person("Emma Lindqvist")).not().containsText(kind);
    var report = anna.page().request().get(Desk.address("/admin/rights.csv")).text();
    assertThat(report).containsPattern("Pieter Jansen.*" + kind);
    assertThat(report).doesNotContainPattern("Emma Lindqvist.*" + kind);
    var roles = anna.page().request().get(Desk.address("/admin/rights.csv?of=roles")).text();
    assertThat(roles).containsPattern("Audit log,(\\d+),0,0,0,\\1,\\1");
    anna.go("/admin/audit?find=case-type.team-in");
    assertThat(anna.page().getByRole(AriaRole.ROW).filter(Desk.saying(code)).first())
        .containsText("team/");
  }

  private Locator person(String name) {
    return anna.page()
        .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Who may do what"))
        .getByRole(AriaRole.ROW)
        .filter(Desk.saying(name));
  }
}
