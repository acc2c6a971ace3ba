package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.Locale;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a kind of case asks for is what lists ask for, show and export, and what words find. */
@Requirement({"D-09", "D-24"})
class OwnFieldsE2E {

  private static final String KIND =
      """
      [{"code": "%1$s", "names": {"en": "Kind %1$s"}, "priority": "NORMAL",
        "transitions": {"NEW": ["OPEN"], "OPEN": ["RESOLVED"]}, "resolutions": ["answered"],
        "fields": [
          {"code": "sorts", "kind": "MULTI", "names": {"en": "Sorts"}, "options": [
            {"code": "oak", "names": {"en": "Oak"}}, {"code": "elm", "names": {"en": "Elm"}}]},
          {"code": "height", "kind": "NUMBER", "names": {"en": "Height"}},
          {"code": "felling", "kind": "DATE", "names": {"en": "Felling"}},
          {"code": "owner", "kind": "PERSON", "names": {"en": "Owner"}}]}]\
      """;

  @RegisterExtension final Browser browser = new Browser();

  private final String code = Customer.mark();
  private Desk anna;
  private String oak;
  private String elm;

  @BeforeEach
  void two_cases_of_a_kind_of_their_own() {
    anna = browser.desk(Person.ANNA, "/admin/case-types");
    var payload =
        new FilePayload("kinds.json", "application/json", KIND.formatted(code).getBytes(UTF_8));
    anna.page().getByLabel("File").setInputFiles(payload);
    anna.button("Import the file").click();
    anna.says("The file is imported.").waitFor();
    oak = submitted("oak,elm", "12.5", LocalDate.now().plusDays(3), "Oakes" + code);
    elm = submitted("elm", "7", LocalDate.now().minusDays(40), "Elmer" + code);
  }

  @AfterEach
  void nobody_is_offered_it_any_more() {
    anna.go("/admin/case-types");
    var row = anna.page().getByRole(AriaRole.ROW).filter(Desk.saying(code));
    row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Withdraw")).click();
    assertThat(row).containsText("Withdrawn");
  }

  private String submitted(String sorts, String height, LocalDate felling, String owner) {
    var number =
        Api.submitted(
            """
            {"text": "Trees", "caseType": "%s", "fields":
              {"sorts": "%s", "height": %s, "felling": "%s", "owner": "%s"}}"""
                .formatted(code, sorts, height, felling, owner));
    Api.processed(number);
    return number;
  }

  private ViewPage begun() {
    return ViewPage.of(browser.desk(Person.EMMA)).fresh("View " + code);
  }

  private Locator condition(ViewPage view, String field) {
    add(view, "Add a field of a kind of case", field);
    return view.page()
        .getByRole(
            AriaRole.GROUP,
            new Page.GetByRoleOptions().setName("Kind %s: %s".formatted(code, field)));
  }

  private void add(ViewPage view, String label, String field) {
    var page = view.page();
    var name = new Page.GetByRoleOptions().setName(label).setExact(true);
    page.getByRole(AriaRole.COMBOBOX, name).selectOption(value(field));
    page.getByRole(AriaRole.BUTTON, name).click();
  }

  private String value(String field) {
    return "own.%s.%s".formatted(code, field.toLowerCase(Locale.ROOT));
  }

  @Test
  void lists_ask_for_answers_numbers_days_and_words() {
    var view = begun();
    var sorts = condition(view, "Sorts");
    sorts.getByLabel("Elm").check();
    assertThat(view.matches()).hasText("2 cases match");
    var height = condition(view, "Height");
    height.getByLabel("From").fill("12,5");
    assertThat(view.matches()).hasText("One case matches");
    height.getByLabel("From").fill("tall");
    assertThat(view.matches()).hasText("A condition is not complete yet.");
    view.desk().button("Save").first().click();
    assertThat(height.getByRole(AriaRole.ALERT)).containsText("Give a smallest number");
    height.getByLabel("From").fill("");
    height.getByLabel("Up to").fill("7");
    assertThat(view.matches()).hasText("One case matches");
    view.desk().button("Remove condition: Kind %s: Height".formatted(code)).click();
    assertThat(view.matches()).hasText("2 cases match");
  }

  @Test
  void a_list_keeps_them_and_they_can_be_changed() {
    var view = begun();
    var felling = condition(view, "Felling");
    felling.getByLabel("Number of days").fill("3");
    assertThat(view.matches()).hasText("One case matches");
    var owner = condition(view, "Owner");
    owner.getByLabel("How").selectOption("contains none of the words");
    owner.getByRole(AriaRole.TEXTBOX).fill("oakes");
    assertThat(view.matches()).hasText("No case matches");
    view.save();
    assertThat(view.desk().list().getByRole(AriaRole.LINK)).hasCount(0);
    view.desk().go("/view?id=" + view.id());
    assertThat(condition(view, "Owner").getByRole(AriaRole.TEXTBOX)).hasValue("oakes");
    owner.getByLabel("How").selectOption("contains all words");
    view.save();
    assertThat(view.desk().row(oak)).isVisible();
    view.discard();
  }

  @Test
  void lists_show_them_and_so_does_the_file() {
    var view = begun();
    condition(view, "Sorts").getByLabel("Elm").check();
    add(view, "Add a field of a kind of case as a column", "Sorts");
    view.save();
    view.page().getByText("All columns").click();
    var table = view.page().getByRole(AriaRole.REGION).locator("table");
    assertThat(table.getByRole(AriaRole.COLUMNHEADER).last()).hasText("Kind " + code + ": Sorts");
    var row = table.getByRole(AriaRole.ROW);
    assertThat(row.filter(Desk.saying(oak)).locator("td").last()).hasText("Oak, Elm");
    assertThat(row.filter(Desk.saying(elm)).locator("td").last()).hasText("Elm");
    var file = view.page().request().get(Desk.address("/view.csv?id=" + view.id())).text();
    assertThat(file).contains("Kind " + code + ": Sorts\r\n").contains("\"Oak, Elm\"\r\n");
    view.discard();
  }

  @Test
  void words_find_what_stands_in_them() {
    Eventually.within(
        Api.SOON,
        () -> Api.post("/tickets/search", "{\"q\": \"elmer%s\"}".formatted(code)).json().toString(),
        found -> found.contains(elm) && !found.contains(oak));
  }
}
