package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the form of a website to the answer and the end of the case. */
@Requirement({"K-06", "D-06", "D-10", "C-03", "C-04"})
class JourneyE2E {

  private static final double LIVE = 12_000;

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();

  @Test
  void a_question_on_the_website_stands_in_an_open_list_by_itself() {
    var emma = browser.desk(Person.EMMA);
    var website = LibraryWebsite.openedBy(browser.person());
    var loads = Loads.of(emma.page());
    var mark = Customer.mark();
    var photo = new FilePayload("shelf.txt", "text/plain", "the shelf".getBytes(UTF_8));
    var number = website.send(customer, mark, "Where is my book?", photo);
    assertThat(emma.row(number))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LIVE));
    assertThat(emma.row(number)).containsText(mark);
    loads.none();
    emma.row(number).click();
    assertThat(emma.message("Where is my book?")).containsText("shelf.txt");
    assertThat(Api.processed(number).json().getString("subject")).isEqualTo(mark);
  }

  @Test
  void an_answer_reaches_the_customer_in_the_thread_of_the_acknowledgement() {
    var number = customer.asks("May I renew?");
    var emma = browser.open(Person.EMMA, number).take();
    var acknowledgement = customer.mailbox().receivesAbout("[" + number + "]");
    emma.reply("Yes, once more.");
    var mail = customer.mailbox().receives("Yes, once more.");
    assertThat(mail.subject()).contains("About May I renew?", "[" + number + "]");
    assertThat(mail.id()).isNotEqualTo(acknowledgement.id()).endsWith("kb.test>");
    assertThat(mail.header("In-Reply-To")).isEqualTo(acknowledgement.id());
    assertThat(mail.header("References").split(" ")).contains(acknowledgement.id());
    emma.reply("And a second word.");
    var second = customer.mailbox().receives("And a second word.");
    assertThat(second.header("In-Reply-To")).isEqualTo(mail.id());
    assertThat(second.header("References").split(" "))
        .containsExactly(acknowledgement.id(), mail.id());
  }

  @Test
  void the_state_of_the_delivery_comes_without_a_reload() {
    var number = customer.asks("Is it sent?");
    var emma = browser.open(Person.EMMA, number);
    var pieter = browser.open(Person.PIETER, number);
    var loads = Loads.of(pieter.page());
    emma.reply("It will be.");
    assertThat(emma.message("It will be."))
        .containsText("sent ✓", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
    assertThat(pieter.message("It will be."))
        .containsText("sent ✓", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
    loads.none();
  }

  @Test
  void what_is_pressed_stays_until_it_is_let_go() {
    var number = customer.asks("Pressed");
    var emma = browser.open(Person.EMMA, number);
    var pieter = browser.open(Person.PIETER, number);
    emma.ready().button("Assign").hover();
    emma.page().mouse().down();
    Api.post("/tickets/" + number + "/messages", "{\"kind\":\"note\",\"text\":\"Meanwhile\"}");
    assertThat(pieter.message("Meanwhile")).isVisible();
    emma.page().mouse().up();
    assertThat(emma.page().getByRole(AriaRole.DIALOG)).isVisible();
    assertThat(emma.message("Meanwhile")).isVisible();
  }

  @Test
  void a_note_never_leaves_the_house() {
    var number = customer.asks("What do you think of me?");
    var emma = browser.open(Person.EMMA, number);
    emma.note("Only between us").reply("You are welcome.");
    assertThat(emma.message("Only between us")).containsText("Internal note");
    customer.mailbox().receives("You are welcome.");
    assertThat(customer.mailbox().mails())
        .noneMatch(mail -> mail.json().toString().contains("between us"));
    var items = Api.get("/tickets/" + number + "/messages").json().getJsonArray("items");
    assertThat(items.getJsonObject(1).getString("kind")).isEqualTo("note");
  }

  @Test
  void a_case_ends_with_a_result() {
    var number = customer.asks("Are you open?");
    var emma = browser.open(Person.EMMA, number).take();
    var dialog = emma.dialog("Resolve");
    dialog.getByLabel("Result").selectOption("answered");
    Desk.press(dialog, "Resolve");
    assertThat(emma.says("Resolved.")).isVisible();
    assertThat(emma.log("→ Resolved: Answered")).isVisible();
    var ticket = Api.get("/tickets/" + number).json();
    assertThat(ticket.getString("status")).isEqualTo("resolved");
    assertThat(ticket.getString("resolution")).isEqualTo("answered");
  }

  @Test
  void an_anonymous_question_cannot_be_answered_and_says_so() {
    var number = Api.submitted("{\"text\":\"Nobody asks\",\"subject\":\"Nobody\"}");
    Api.processed(number);
    var emma = browser.open(Person.EMMA, number);
    var words = "this case cannot be answered in writing";
    emma.replyTab().click();
    assertThat(emma.page().getByText(words)).hasCount(2);
    assertThat(emma.page().getByText(words).last()).isVisible();
    assertThat(emma.replyText()).hasCount(0);
    emma.note("Could not answer");
    assertThat(emma.message("Could not answer")).isVisible();
  }

  @Test
  void two_people_see_what_the_other_does() {
    var number = customer.asks("Who helps me?");
    var emma = browser.open(Person.EMMA, number);
    var pieter = browser.open(Person.PIETER, number);
    emma.take();
    assertThat(pieter.log("Assigned: – → Emma Lindqvist"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LIVE));
    Eventually.within(
        Duration.ofSeconds(2),
        () -> Api.get("/tickets/" + number).json().toString(),
        json -> json.contains("Emma Lindqvist"));
  }
}
