package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many cases are changed at once, each with a result, and it can be taken back. */
@Requirement({"D-06", "D-54"})
class BulkE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final String mark = Customer.mark();
  private ViewPage view;
  private String address;
  private Desk emma;
  private BulkPage bulk;

  @BeforeEach
  void a_list_of_its_own() {
    view = ViewPage.ofSubject(browser.desk(Person.EMMA), "Many " + mark, mark);
    emma = view.desk();
    bulk = new BulkPage(emma);
    address = "/desk?view=" + view.id();
  }

  @AfterEach
  void away_with_it() {
    emma.go(address);
    view.discard();
  }

  private List<String> asked(int cases) {
    var numbers =
        IntStream.range(0, cases)
            .mapToObj(
                i ->
                    Api.submitted(
                        "{\"subject\":\"Case %d %s\",\"text\":\"Words\"}".formatted(i, mark)))
            .toList();
    numbers.forEach(Api::processed);
    emma.page().reload();
    emma.ready();
    assertThat(emma.list().getByRole(AriaRole.LINK)).hasCount(Math.min(cases, 50));
    return numbers;
  }

  private static JsonObject ticket(String number) {
    return Api.get("/tickets/" + number).json();
  }

  private static void patch(String number, String body) {
    var seen = Api.get("/tickets/" + number).header("ETag");
    var answer =
        Api.send(
            Api.with("/tickets/" + number)
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", seen)
                .method("PATCH", BodyPublishers.ofString(body)));
    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  @Requirement("D-10")
  void cases_of_a_page_are_assigned_together_and_back_again() {
    var numbers = asked(3);
    bulk.all();
    assertThat(bulk.bar()).containsText("3 selected");
    var dialog = bulk.dialog("assign");
    dialog.getByLabel("Assigned to").selectOption("Pieter Jansen");
    BulkPage.begin(dialog);
    bulk.says("Changed: 3");
    assertThat(numbers)
        .allSatisfy(
            number ->
                assertThat(ticket(number).getJsonObject("assignee").getString("name"))
                    .isEqualTo("Pieter Jansen"));
    var timeline = Api.get("/tickets/" + numbers.get(0) + "/timeline").toString();
    assertThat(timeline).contains("assignee", "Emma Lindqvist");
    bulk.progress().getByText("Undo").click();
    bulk.says("Undone: Assigned to → Pieter Jansen");
    bulk.says("Changed: 3");
    assertThat(numbers).allSatisfy(number -> assertThat(ticket(number).get("assignee")).isNull());
    assertThat(bulk.progress().getByText("Undo", EXACT)).isHidden();
  }

  private static final Locator.GetByTextOptions EXACT =
      new Locator.GetByTextOptions().setExact(true);

  @Test
  @Requirement("D-45")
  void what_is_not_allowed_is_refused_with_its_reason_and_the_others_are_done() {
    var numbers = asked(2);
    patch(numbers.get(0), "{\"status\":\"resolved\",\"resolution\":\"answered\"}");
    emma.page().reload();
    bulk.all();
    var dialog = bulk.dialog("step");
    dialog.getByLabel("Status").selectOption("waiting-for-customer");
    BulkPage.begin(dialog);
    bulk.says("Changed: 1 · Refused: 1");
    assertThat(ticket(numbers.get(0)).getString("status")).isEqualTo("resolved");
    assertThat(ticket(numbers.get(1)).getString("status")).isEqualTo("waiting-for-customer");
    bulk.progress().getByText("Results").click();
    var line = emma.page().locator("tbody tr").filter(Desk.saying(numbers.get(0)));
    assertThat(line)
        .containsText(
            "Not changed: From “Resolved” this kind of case cannot become “Waiting for customer”.");
    emma.button("Undo").click();
    assertThat(emma.says("It is being undone.")).isVisible();
    becomes(numbers.get(1), "new");
  }

  private static void becomes(String number, String status) {
    Eventually.within(Api.SOON, () -> ticket(number).getString("status"), status::equals);
  }

  private static final Pattern LIST = Pattern.compile(".*/desk(\\?.*)?$");

  /** No live updates: the list stays as somebody saw it. */
  private static void onlyPages(Route route) {
    if (route.request().method().equals("POST")) {
      route.abort();
    } else {
      route.resume();
    }
  }

  @Test
  void what_somebody_else_changed_meanwhile_stays() {
    emma.page().route(LIST, BulkE2E::onlyPages);
    var numbers = asked(2);
    bulk.all();
    patch(numbers.get(0), "{\"subject\":\"Somebody else's " + mark + "\"}");
    var dialog = bulk.dialog("urgency");
    dialog.getByLabel("Priority").selectOption("high");
    dialog.getByLabel("Reason").fill("Storm");
    BulkPage.begin(dialog);
    bulk.says("Changed: 1 · Changed by somebody else: 1");
    emma.page().unroute(LIST);
    assertThat(ticket(numbers.get(0)).getString("priority")).isEqualTo("normal");
    assertThat(ticket(numbers.get(1)).getString("priority")).isEqualTo("high");
  }

  @Test
  void an_undo_leaves_what_somebody_changed_after_it() {
    var numbers = asked(2);
    bulk.all();
    var dialog = bulk.dialog("hand");
    dialog.getByLabel("Team").selectOption(new SelectOption().setIndex(0));
    BulkPage.begin(dialog);
    bulk.says("Changed: 2");
    patch(numbers.get(0), "{\"status\":\"open\"}");
    bulk.progress().getByText("Undo").click();
    bulk.says("Changed: 1 · Changed by somebody else: 1");
    assertThat(ticket(numbers.get(0)).get("team")).isNotNull();
    assertThat(ticket(numbers.get(1)).get("team")).isNull();
  }

  @Test
  @Requirement({"D-13", "D-45"})
  void a_priority_wants_a_reason_and_the_dialog_waits_for_it() {
    var numbers = asked(1);
    bulk.box(numbers.get(0)).check();
    var dialog = bulk.dialog("urgency");
    dialog.getByLabel("Priority").selectOption("urgent");
    BulkPage.begin(dialog);
    assertThat(dialog.getByRole(AriaRole.ALERT).filter(Desk.saying("Say why")))
        .containsText("Say why: the log keeps the reason.");
    dialog.getByLabel("Reason").fill("Flood " + mark);
    dialog.getByLabel("Reason").press("Enter");
    bulk.says("Changed: 1");
    assertThat(ticket(numbers.get(0)).getString("priority")).isEqualTo("urgent");
    assertThat(Api.get("/tickets/" + numbers.get(0) + "/timeline").toString())
        .contains("Flood " + mark);
  }

  @Test
  @Requirement("D-53")
  void keys_and_shift_choose_and_a_live_update_leaves_the_choice() {
    var numbers = asked(4);
    bulk.box(numbers.get(3)).click();
    bulk.box(numbers.get(1)).click(new Locator.ClickOptions().setModifiers(SHIFT));
    assertThat(bulk.bar()).containsText("3 selected");
    assertThat(bulk.box(numbers.get(2))).isChecked();
    assertThat(bulk.box(numbers.get(0))).not().isChecked();
    emma.row(numbers.get(0)).focus();
    emma.page().keyboard().press("m");
    assertThat(bulk.bar()).containsText("4 selected");
    var another = Api.submitted("{\"subject\":\"Later " + mark + "\",\"text\":\"Words\"}");
    assertThat(bulk.box(another)).not().isChecked();
    assertThat(bulk.box(numbers.get(2))).isChecked();
    assertThat(bulk.bar()).containsText("4 selected");
    bulk.bar().getByText("Clear selection").click();
    assertThat(bulk.bar()).isHidden();
    assertThat(bulk.box(numbers.get(2))).not().isChecked();
  }

  private static final List<KeyboardModifier> SHIFT = List.of(KeyboardModifier.SHIFT);

  @Test
  void everything_in_a_list_is_more_than_a_page_and_can_be_cancelled() {
    var numbers = asked(55);
    bulk.box(numbers.get(54)).check();
    bulk.bar().getByText("All in this list").click();
    assertThat(bulk.bar()).containsText("55 selected");
    var dialog = bulk.dialog("urgency");
    dialog.getByLabel("Priority").selectOption("low");
    dialog.getByLabel("Reason").fill("Later");
    BulkPage.begin(dialog);
    bulk.progress().locator("[data-balie-run=cancel]").dispatchEvent("click");
    assertThat(bulk.progress()).containsText(Pattern.compile("Changed|Cancelled"));
    var said = bulk.progress().locator("[data-balie-said]").innerText();
    var told =
        said.startsWith("Changed") ? Integer.parseInt(said.replaceAll("\\D*(\\d+).*", "$1")) : 0;
    var low = numbers.stream().filter(n -> ticket(n).getString("priority").equals("low")).count();
    assertThat(low).isEqualTo(told);
    if (told < 55) {
      assertThat(said).endsWith("Cancelled: " + (55 - told));
    }
  }

  @Test
  @Requirement("D-43")
  void nobody_sees_or_undoes_what_somebody_else_changed() {
    asked(1);
    bulk.all();
    var dialog = bulk.dialog("assign");
    BulkPage.begin(dialog);
    bulk.says("Changed: 1");
    var results = bulk.progress().getByText("Results").getAttribute("href");
    var pieter = browser.desk(Person.PIETER);
    var answer = pieter.page().navigate(Desk.address(results.substring(results.indexOf("/bulk"))));
    assertThat(answer.status()).isEqualTo(404);
    var undo =
        pieter
            .page()
            .evaluate(
                "id => fetch('/bulk/undo', {method: 'POST', body: new URLSearchParams({run: id})}).then(a => a.status)",
                results.replaceAll(".*id=", ""));
    assertThat(undo).isEqualTo(404);
  }
}
