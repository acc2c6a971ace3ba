package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Kinds of cases are data: an administrator makes them, agents work with them, old cases keep
 * theirs.
 */
@Requirement({"D-09", "D-06"})
class CaseTypesE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final String code = Customer.mark();
  private Desk anna;

  @BeforeEach
  void a_kind_with_two_fields() {
    anna = browser.desk(Person.ANNA, "/admin/case-type");
    type(anna.page().locator("#kind\\:code"), code);
    type(anna.page().locator("#kind\\:en"), "Kind " + code);
    add("Choice of one", "sort", "Sort");
    type(
        field(1).getByLabel("Answers to choose from"),
        "tree = Tree | Boom | Träd\nlamp = Street lamp");
    add("Text, one line", "height", "Height");
    field(2).getByText("When it is asked").click();
    field(2).getByLabel("A case cannot be made by hand without it").check();
    field(2).getByLabel("Shown").selectOption("Sort");
    type(field(2).getByLabel("when that has one of these values"), "tree");
    type(
        anna.page().getByLabel("What is to be done with every case"),
        "look = Look at it\ntell = Tell the owner");
  }

  @AfterEach
  void nobody_is_offered_it_any_more() {
    anna.go("/admin/case-types");
    row().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Withdraw")).click();
    assertThat(row()).containsText("Withdrawn");
  }

  private Locator row() {
    return anna.page().getByRole(AriaRole.ROW).filter(Desk.saying(code));
  }

  private Locator field(int number) {
    return anna.page()
        .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Field " + number));
  }

  private static void type(Locator input, String value) {
    input.fill(value);
  }

  private void add(String kind, String fieldCode, String name) {
    var fields = anna.page().locator(".v-kind__field");
    var place = fields.count() + 1;
    anna.button("Add a field").click();
    assertThat(fields).hasCount(place);
    field(place).getByLabel("Kind of input").selectOption(kind);
    type(field(place).getByLabel("Code"), fieldCode);
    type(field(place).getByLabel("Name (English)"), name);
  }

  private void saved() {
    anna.page().locator("#kind\\:save").click();
    anna.says("The kinds of cases are saved.").waitFor();
  }

  private Locator preview() {
    return anna.page().locator(".v-kind__preview");
  }

  /** What was typed last may still be on its way to the preview, which then begins anew. */
  private boolean heightShownFor(String sort) {
    preview().getByLabel("Sort").selectOption(sort);
    return preview().getByLabel("Height").isVisible();
  }

  private static Locator labelled(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(false));
  }

  private Page begun(Desk emma) {
    var page = emma.go("/new").ready().page();
    page.getByLabel("Kind of case").selectOption("Kind " + code);
    labelled(page, "Sort").waitFor();
    page.locator("#case\\:text").fill("A tree fell " + code);
    return page;
  }

  private String made(Desk emma) {
    emma.button("Save case").click();
    emma.says("The case is saved.").waitFor();
    return emma.page().url().replaceAll(".*ticket=(B-\\d+-\\d+).*", "$1");
  }

  @Test
  void what_is_typed_stands_in_the_preview_and_a_field_appears_by_its_condition() {
    assertThat(preview().getByLabel("Sort")).isVisible();
    Eventually.within(Api.SOON, () -> heightShownFor("Tree"), shown -> shown);
    Eventually.within(Api.SOON, () -> heightShownFor("Street lamp"), shown -> !shown);
    saved();
  }

  @Test
  void agents_are_asked_what_the_kind_asks_and_fill_it_in_later() {
    field(1).getByText("When it is asked").click();
    field(1).getByLabel("Resolved").check();
    saved();
    var emma = browser.desk(Person.EMMA, "/desk?queue=open");
    var page = begun(emma);
    page.getByLabel("Sort").selectOption("Tree");
    emma.button("Save case").click();
    emma.says("Please fill in: Height.").waitFor();
    labelled(page, "Height").fill("12 m");
    var number = made(emma);
    assertThat(
            Api.get("/tickets/" + number)
                .json()
                .getJsonObject("details")
                .getJsonObject("fields")
                .getString("height"))
        .isEqualTo("12 m");
    var dialog = emma.dialog("Fill in the fields");
    dialog.getByLabel("Sort").selectOption("–");
    Desk.press(dialog, "Save");
    emma.says("The fields are saved.").waitFor();
    emma.log("Height: 12 m → –").waitFor();
    var resolve = emma.dialog("Resolve");
    Desk.press(resolve, "Resolve");
    emma.says("First fill in: Sort.").waitFor();
  }

  @Test
  void cases_keep_the_form_they_were_made_with() {
    saved();
    var emma = browser.desk(Person.EMMA, "/desk?queue=open");
    begun(emma).getByLabel("Sort").selectOption("Street lamp");
    var before = made(emma);
    anna.go("/admin/case-type?code=" + code);
    field(1)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove the field"))
        .click();
    assertThat(anna.page().locator(".v-kind__field")).hasCount(1);
    type(field(1).getByLabel("Name (English)"), "How high");
    field(1).getByLabel("Shown").selectOption("Always");
    saved();
    var dialog = emma.open(before).dialog("Fill in the fields");
    assertThat(dialog.getByLabel("Sort")).hasValue("lamp");
    emma.go("/new").ready().page().getByLabel("Kind of case").selectOption("Kind " + code);
    assertThat(labelled(emma.page(), "How high")).isVisible();
    assertThat(labelled(emma.page(), "Sort")).hasCount(0);
  }

  @Test
  void what_is_to_be_done_is_ticked_and_others_see_it() {
    saved();
    var emma = browser.desk(Person.EMMA, "/desk?queue=open");
    begun(emma);
    var number = made(emma);
    var pieter = browser.open(Person.PIETER, number);
    emma.button("Look at it").click();
    assertThat(emma.button("Look at it")).hasAttribute("aria-pressed", "true");
    assertThat(pieter.button("Look at it")).hasAttribute("aria-pressed", "true");
    assertThat(pieter.heading("Checklist")).containsText("1 of 2");
    pieter.button("Look at it").click();
    pieter.log("Not done after all: Look at it").waitFor();
  }

  @Test
  void a_field_names_one_of_the_files_of_the_case() {
    add("File of the case", "drawing", "Drawing");
    saved();
    var emma = browser.desk(Person.EMMA, "/desk?queue=open");
    var page = begun(emma);
    page.getByLabel("Files")
        .setInputFiles(new FilePayload("north.txt", "text/plain", "North".getBytes(UTF_8)));
    assertThat(page.locator("#case-files option")).hasAttribute("value", "north.txt");
    labelled(page, "Drawing").fill("north.txt");
    made(emma);
    var link = new Page.GetByRoleOptions().setName("north.txt").setExact(true);
    var way = emma.page().getByRole(AriaRole.LINK, link).getAttribute("href");
    assertThat(emma.page().request().get(Desk.address("/").replaceFirst("/$", "") + way).text())
        .isEqualTo("North");
  }

  @Test
  void replies_carry_the_signature_of_the_kind_in_the_language_of_the_case() {
    type(anna.page().getByLabel("Signature (English)"), "The tree people");
    saved();
    var customer = Customer.anybody();
    var number =
        Api.submitted(
            Json.createObjectBuilder()
                .add("text", "It fell")
                .add("caseType", code)
                .add("language", "en")
                .add("contact", Json.createObjectBuilder().add("email", customer.email()))
                .build()
                .toString());
    Api.processed(number);
    browser.open(Person.EMMA, number).reply("We take it away.");
    assertThat(customer.mailbox().receives("We take it away.").text())
        .contains("-- \r\nThe tree people");
  }

  @Test
  void new_cases_of_a_kind_with_a_term_have_a_last_day() {
    var days = anna.page().getByLabel("Days for a case");
    type(days, "soon");
    anna.page().locator("#kind\\:save").click();
    assertThat(anna.main()).containsText("Give a number of days from 1 to 1,000, or none.");
    assertThat(days).hasValue("soon");
    type(days, "30");
    anna.page().getByLabel("Which days are counted").selectOption("CALENDAR_DAYS");
    saved();
    var emma = browser.desk(Person.EMMA, "/desk?queue=open");
    begun(emma);
    var due = Api.get("/tickets/" + made(emma)).json().getJsonObject("details").getString("dueOn");
    var today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    assertThat(LocalDate.parse(due)).isBetween(today.plusDays(30), today.plusDays(35));
  }

  @Test
  void a_kind_travels_as_a_file() {
    saved();
    var file =
        anna.page().request().get(Desk.address("/admin/case-types.json?code=" + code)).text();
    assertThat(file).contains("Street lamp");
    takes(file.replace("Street lamp", "Lantern"));
    anna.says("The file is imported.").waitFor();
    anna.go("/admin/case-type?code=" + code);
    assertThat(field(1).getByLabel("Answers to choose from"))
        .hasValue("tree = Tree | Boom | Träd\nlamp = Lantern");
    takes(file.replace("\"RESOLVED\"", "\"ANSWERED\""));
    anna.says("There is no such status.").waitFor();
    takes("[{\"code\":\"x\",\"fields\":[null]}]");
    anna.says("This is no file that Balie exported").waitFor();
  }

  private void takes(String json) {
    anna.go("/admin/case-types");
    var payload =
        new FilePayload("kinds.json", "application/json", json.getBytes(StandardCharsets.UTF_8));
    anna.page().getByLabel("File").setInputFiles(payload);
    anna.button("Import the file").click();
  }

  @Test
  void a_kind_that_could_never_end_is_refused_and_stays_on_the_screen() {
    anna.page().getByLabel("From Open to Resolved").uncheck();
    type(field(2).getByLabel("when that has one of these values"), "stone");
    anna.page().locator("#kind\\:save").click();
    anna.says("an open one to be resolved").waitFor();
    anna.says("Height: it can depend on a choice above it").waitFor();
    assertThat(field(1).getByLabel("Code")).hasValue("sort");
    anna.page().getByLabel("From Open to Resolved").check();
    type(field(2).getByLabel("when that has one of these values"), "tree");
    saved();
  }
}
