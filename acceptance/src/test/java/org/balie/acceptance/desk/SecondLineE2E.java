package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.Topdesk;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A case goes to the second line, is followed, answered and closed. */
class SecondLineE2E {

  private static final LocatorAssertions.IsVisibleOptions LIVE =
      new LocatorAssertions.IsVisibleOptions().setTimeout(40_000);

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();

  @AfterEach
  void heal() {
    Topdesk.faults();
  }

  @Test
  @Requirement({"K-12", "K-13", "D-22", "C-03"})
  void a_case_is_forwarded_followed_answered_and_closed() {
    var number = customer.asks("The map does not open");
    var emma = browser.open(Person.EMMA, number).take();
    forward(emma, "Applicatiebeheer");
    assertThat(emma.says("on its way to the second line")).isVisible();
    var incident = Topdesk.incidentOf(number);
    assertThat(incident.reference()).isEqualTo(number + "/1");
    assertThat(incident.name("operatorGroup")).isEqualTo("Applicatiebeheer");
    assertThat(incident.text("request")).isEqualTo("The map does not open");
    assertThat(incident.json().toString()).doesNotContain(customer.email(), customer.name());
    assertThat(secondLine(emma)).containsText(incident.number());
    assertThat(statusOf(number)).isEqualTo("waiting-for-second-line");

    Topdesk.says(incident, "Clear the cache, please.<br>Then it works.", true);
    assertThat(emma.message("Clear the cache, please.")).isVisible(LIVE);
    Topdesk.change(incident, "{\"processingStatus\":{\"name\":\"Gereed\"},\"completed\":true}");
    assertThat(emma.log("The second line completed")).isVisible(LIVE);
    assertThat(statusOf(number)).isEqualTo("open");

    emma.message("Clear the cache, please.")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Use as reply"))
        .click();
    assertThat(emma.replyText()).hasValue("Clear the cache, please.\nThen it works.");
    assertThat(customer.mailbox().mails()).noneMatch(mail -> mail.text().contains("cache"));
    emma.button("Send e-mail to").click();
    assertThat(emma.says("Your reply is on its way.")).isVisible();
    customer.mailbox().receives("Clear the cache, please.");

    Topdesk.change(incident, "{\"closed\":true}");
    assertThat(emma.log("The second line closed")).isVisible(LIVE);
    assertThat(secondLine(emma)).containsText("closed");
  }

  @Test
  @Requirement({"K-12", "K-13"})
  void words_and_files_travel_both_ways_and_never_go_round() {
    var number = customer.asks("The scanner is broken");
    var emma = browser.open(Person.EMMA, number).take();
    forward(emma, "Werkplekbeheer");
    var incident = Topdesk.incidentOf(number);
    assertThat(secondLine(emma)).containsText(incident.number());
    tell(emma, "It blinks <red> & \"green\".");
    var there =
        Eventually.within(
            Topdesk.SOON, () -> Topdesk.incidentOf(number), i -> i.files().size() == 1);
    assertThat(there.files()).containsExactly("blink.txt");
    assertThat(there.actions()).hasSize(1);
    assertThat(there.actions().get(0)).startsWith("It blinks <red> & \"green\".\n[" + number);

    Topdesk.says(incident, "Which model?", false);
    Topdesk.attaches(incident, "models.txt", "a list");
    assertThat(emma.message("Which model?")).isVisible(LIVE);
    assertThat(emma.message("models.txt")).isVisible(LIVE);
    assertThat(emma.message("It blinks")).hasCount(1);
    assertThat(emma.message("Which model?").getByText("Use as reply")).hasCount(0);
    var kinds = Api.get("/tickets/" + number + "/messages").json().getJsonArray("items");
    assertThat(kinds.toString()).contains("second-line");
    assertThat(customer.mailbox().mails()).noneMatch(mail -> mail.text().contains("model"));
  }

  @Test
  @Requirement({"K-12", "D-45"})
  void what_topdesk_refuses_is_changed_and_sent_again() {
    Topdesk.faults("password-expired");
    var number = customer.asks("The lift is stuck");
    var emma = browser.open(Person.EMMA, number).take();
    forward(emma, "Facilitair");
    assertThat(secondLine(emma).getByText("expired or was withdrawn")).isVisible(LIVE);
    Topdesk.faults();
    emma.ready().button("Edit and retry").click();
    var dialog = emma.page().getByRole(AriaRole.DIALOG, named("Forward"));
    dialog.getByLabel("Brief description").fill("Lift stuck on floor 2");
    Desk.press(dialog, "Forward case");
    assertThat(emma.says("on its way to the second line")).isVisible();
    assertThat(Topdesk.incidentOf(number).text("briefDescription"))
        .isEqualTo("Lift stuck on floor 2");
    assertThat(secondLine(emma).getByText("I 2")).isVisible(LIVE);
  }

  @Test
  @Requirement("K-12")
  void the_preview_shows_exactly_what_leaves_and_warns() {
    var number = customer.asks("Something", "Private words");
    var emma = browser.open(Person.EMMA, number);
    var dialog = opened(emma);
    dialog.getByLabel("Brief description").fill("x".repeat(90));
    Desk.press(dialog, "Forward case");
    assertThat(dialog.getByText("“Operator group” is missing.")).isVisible();
    assertThat(dialog.getByText("longer than 80 characters")).isVisible();
    dialog.getByLabel("Operator group").selectOption("Facilitair");
    dialog.getByLabel("E-mail address").check();
    Desk.press(dialog, "Preview");
    var leaves =
        dialog.getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName("This leaves"));
    assertThat(leaves).containsText(customer.email());
    assertThat(leaves).containsText("x".repeat(79) + "…");
    assertThat(leaves).not().containsText(customer.name());
    assertThat(Topdesk.incidents(number)).isEmpty();
    Desk.press(dialog, "Forward case");
    var incident = Topdesk.incidentOf(number);
    assertThat(incident.json().getJsonObject("caller").getString("email"))
        .isEqualTo(customer.email());
  }

  @Test
  @Requirement({"D-14", "D-28"})
  void a_case_goes_to_a_mailbox_with_what_was_chosen() {
    var number = customer.asks("Where is the old map?");
    var emma = browser.open(Person.EMMA, number).take();
    var dialog = opened(emma);
    Desk.press(dialog, "E-mail");
    dialog.getByLabel("To (required)").selectOption("Kaarten <kaarten@kb.test>");
    Desk.press(dialog, "Forward case");
    assertThat(emma.says("on its way to the second line")).isVisible();
    var mail = new Mailbox("kaarten@kb.test").receivesAbout("[" + number + "/1]");
    assertThat(mail.text()).contains("Where is the old map?", number);
    assertThat(mail.text()).doesNotContain(customer.email());
    assertThat(mail.id()).matches("<h[0-9a-z]{37}@kb\\.test>");
    assertThat(statusOf(number)).isEqualTo("waiting-for-second-line");
    assertThat(secondLine(emma)).containsText("Kaarten");
  }

  private static void tell(Desk emma, String words) {
    var dialog = emma.dialog("Message to second line");
    dialog.getByLabel("Message").fill(words);
    var file = new FilePayload("blink.txt", "text/plain", "blink".getBytes(UTF_8));
    dialog.getByLabel("Files").setInputFiles(file);
    Desk.press(dialog, "Send to second line");
    assertThat(emma.says("on its way to the second line")).isVisible();
  }

  private static void forward(Desk emma, String group) {
    var dialog = opened(emma);
    dialog.getByLabel("Operator group").selectOption(group);
    Desk.press(dialog, "Forward case");
  }

  /** The dialog, with the questions of its first receiver. */
  private static Locator opened(Desk emma) {
    var dialog = emma.dialog("Forward");
    assertThat(dialog.getByLabel("Operator group")).isVisible();
    return dialog;
  }

  private static Locator secondLine(Desk emma) {
    return emma.page().getByRole(AriaRole.REGION, named("Second line"));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static String statusOf(String number) {
    return Api.get("/tickets/" + number).json().getString("status");
  }
}
