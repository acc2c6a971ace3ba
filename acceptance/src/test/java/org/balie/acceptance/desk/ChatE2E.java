package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.balie.acceptance.Place;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A visitor of a website and an agent talk; what they say is on a ticket from the first word. */
@Requirement("K-07")
class ChatE2E {

  /** A browser waits longer from try to try. */
  private static final IsVisibleOptions PATIENT = new IsVisibleOptions().setTimeout(40_000);

  @RegisterExtension final Browser browser = new Browser();

  private final String mark = Customer.mark();
  private final String ada = "Ada " + mark;
  private final String bo = "Bo " + mark;

  private Visitor visitor(String name, String email, String text) {
    return Visitor.on(browser.person()).asks(name, email, text);
  }

  private static List<JsonObject> messages(String number) {
    return Api.get("/tickets/" + number + "/messages").json().getJsonArray("items").stream()
        .map(JsonValue::asJsonObject)
        .toList();
  }

  private static long said(String number, String words) {
    return messages(number).stream().filter(m -> m.getString("text").equals(words)).count();
  }

  @Test
  void two_visitors_are_served_side_by_side_and_one_is_handed_over() {
    var emma = Chats.of(browser, Person.EMMA);
    var pieter = Chats.of(browser, Person.PIETER);
    var first = visitor(ada, "", "Where is my book? " + mark);
    assertThat(first.state()).containsText("in the queue");
    var second = visitor(bo, "", "Can I extend? " + mark);
    emma.accept(ada).accept(bo).answer(ada, "On shelf 12").answer(bo, "For two weeks");
    assertThat(first.entry("On shelf 12")).isVisible();
    assertThat(second.entry("For two weeks")).isVisible();
    assertThat(first.entry("For two weeks")).hasCount(0);
    emma.note(bo, "Has paid nothing yet");
    first.says("Thank you");
    assertThat(emma.entry(ada, "Thank you")).isVisible();
    var number = emma.number(bo);
    emma.handOver(bo, "Pieter Jansen");
    assertThat(pieter.waiting(bo)).containsText("handed to you");
    assertThat(emma.room(bo)).hasCount(0);
    pieter.accept(bo);
    assertThat(pieter.entry(bo, "Has paid nothing yet")).isVisible();
    assertThat(second.entry("Pieter Jansen is here for you")).isVisible();
    assertThat(second.entry("Has paid nothing yet")).hasCount(0);
    pieter.answer(bo, "I go on with you").end(bo);
    assertThat(second.state()).containsText("The chat is over");
    emma.end(ada);
    assertThat(said(number, "I go on with you")).isEqualTo(1);
    assertThat(messages(number))
        .extracting(m -> m.getString("text"))
        .contains("Can I extend? " + mark);
    assertThat(Api.get("/tickets/" + number).json().getString("channel")).isEqualTo("chat");
  }

  @Test
  void a_reload_and_a_second_tab_go_on() {
    var emma = Chats.of(browser, Person.EMMA);
    var somebody = browser.person();
    var visitor = Visitor.on(somebody).asks(ada, "", "Before " + mark);
    emma.accept(ada).answer(ada, "An answer");
    visitor.frame().getByLabel("Your message").fill("Half a sent");
    visitor.page().reload();
    assertThat(visitor.entry("An answer")).isVisible();
    assertThat(visitor.frame().getByLabel("Your message")).hasValue("Half a sent");
    visitor.says("After the reload");
    assertThat(emma.entry(ada, "After the reload")).isVisible();
    var tab = Visitor.on(somebody).opens();
    assertThat(tab.entry("After the reload")).isVisible();
    tab.says("From the second tab");
    assertThat(visitor.entry("From the second tab")).hasCount(1);
    assertThat(emma.entry(ada, "From the second tab")).hasCount(1);
    emma.end(ada);
  }

  @Test
  void words_of_a_lost_connection_arrive_once() {
    var emma = Chats.of(browser, Person.EMMA);
    var somebody = browser.person();
    var tunnel = new Tunnel(somebody);
    var visitor = Visitor.on(somebody).asks(ada, "", "Before the tunnel");
    emma.accept(ada);
    var number = emma.number(ada);
    tunnel.swallowAnswers();
    visitor.says("Sent, and the answer lost");
    assertThat(visitor.state()).containsText("connection is interrupted");
    visitor.says("Typed in the tunnel");
    assertThat(visitor.entry("Typed in the tunnel")).containsText("being sent");
    tunnel.end();
    assertThat(emma.entry(ada, "Typed in the tunnel")).isVisible(PATIENT);
    assertThat(visitor.entry("being sent")).hasCount(0);
    assertThat(emma.entry(ada, "Sent, and the answer lost")).hasCount(1);
    assertThat(said(number, "Sent, and the answer lost")).isEqualTo(1);
    assertThat(said(number, "Typed in the tunnel")).isEqualTo(1);
    emma.end(ada);
  }

  @Test
  void without_sockets_requests_do() {
    var emma = Chats.of(browser, Person.EMMA);
    var somebody = browser.person();
    new Tunnel(somebody).close();
    var visitor = Visitor.on(somebody);
    visitor.opens().frame().getByLabel("Your name").fill(ada);
    visitor.frame().getByLabel("Your question").fill("Behind a proxy");
    visitor.frame().getByLabel("You may keep what I write").check();
    visitor.press("Start the chat");
    emma.accept(ada);
    assertThat(visitor.state())
        .containsText("You are talking to Emma", new ContainsTextOptions().setTimeout(40_000));
    visitor.says("By request");
    assertThat(emma.entry(ada, "By request")).hasCount(1);
    emma.answer(ada, "Heard");
    assertThat(visitor.entry("Heard")).isVisible();
    emma.end(ada);
    assertThat(visitor.state()).containsText("The chat is over");
  }

  @Test
  void markup_is_text_on_both_sides() {
    var emma = Chats.of(browser, Person.EMMA);
    var evil = mark + " <img src=x onerror=\"document.title='owned'\">";
    var visitor = visitor(evil, "", "<script>document.title='owned'</script>" + mark);
    emma.accept(mark).answer(mark, "<b onclick=\"alert(1)\">Hello</b>");
    assertThat(visitor.entry("<b onclick=\"alert(1)\">Hello</b>")).isVisible();
    assertThat(emma.entry(mark, "<script>document.title='owned'</script>")).isVisible();
    assertThat(emma.room(mark).locator("img, script, b b")).hasCount(0);
    assertThat(emma.desk().page().title()).doesNotContain("owned");
    assertThat(visitor.page().title()).doesNotContain("owned");
    emma.end(mark);
  }

  @Test
  void a_phrase_is_found_and_filled_while_answering() {
    var desk = browser.desk(Person.EMMA, "/phrases");
    desk.main().getByLabel("Title").fill("About " + mark);
    desk.main().getByLabel("Text (").fill("Your case is {{case.number}}.");
    desk.button("Save").click();
    assertThat(desk.says("The phrase is saved.")).isVisible();
    var emma = Chats.available(desk.go("/chats").ready());
    var visitor = visitor(ada, "", "Which number? " + mark);
    emma.accept(ada);
    var answer = emma.room(ada).getByLabel("Your answer");
    answer.focus();
    answer.pressSequentially("Hello. ::");
    desk.page().locator("#phrase-words").pressSequentially(mark);
    desk.page().keyboard().press("Enter");
    assertThat(answer).hasValue("Hello. Your case is " + emma.number(ada) + ".");
    answer.press("Enter");
    assertThat(visitor.entry("Your case is " + emma.number(ada))).isVisible();
    emma.end(ada);
  }

  @Test
  void what_the_visitor_thought_of_it_stands_on_the_case_and_stays() {
    var emma = Chats.of(browser, Person.EMMA);
    var visitor = visitor(ada, "", "Good service? " + mark);
    emma.accept(ada);
    assertThat(visitor.frame().getByText("How were you helped?")).isHidden();
    var number = emma.number(ada);
    emma.end(ada);
    visitor.press("4 of 5");
    assertThat(visitor.entry("You gave 4 of 5")).isVisible();
    assertThat(visitor.frame().getByText("How were you helped?")).isHidden();
    assertThat(emma.entry(ada, "gave the chat 4 of 5")).isVisible();
    assertThat(browser.open(Person.PIETER, number).log("Gave the chat 4 of 5")).isVisible();
    visitor.page().reload();
    assertThat(visitor.entry("You gave 4 of 5")).isVisible();
    assertThat(visitor.frame().getByText("How were you helped?")).isHidden();
  }

  @Test
  void an_ended_chat_goes_on_by_mail() {
    var emma = Chats.of(browser, Person.EMMA);
    var customer = Customer.anybody();
    var visitor = visitor(ada, customer.email(), "Please look it up " + mark);
    emma.accept(ada);
    visitor.press("End the chat");
    assertThat(emma.entry(ada, "The visitor ended the chat")).isVisible();
    assertThat(emma.room(ada).getByText("End chat", new Locator.GetByTextOptions().setExact(true)))
        .isHidden();
    emma.answer(ada, "Found it " + mark);
    assertThat(emma.room(ada)).containsText("sent by e-mail");
    assertThat(customer.mailbox().receives("Found it " + mark).subject())
        .contains(emma.number(ada));
  }

  @Test
  void who_left_no_address_is_answered_by_nobody() {
    var emma = Chats.of(browser, Person.EMMA);
    var visitor = visitor(bo, "", "Never mind " + mark);
    emma.accept(bo);
    visitor.press("End the chat");
    assertThat(emma.entry(bo, "The visitor ended the chat")).isVisible();
    emma.room(bo).getByLabel("Your answer").fill("Too late");
    emma.room(bo).locator("[data-balie-say=answer] button").click();
    assertThat(emma.room(bo).getByRole(AriaRole.ALERT)).containsText("nobody would read");
    assertThat(emma.room(bo).getByLabel("Your answer")).hasValue("Too late");
    emma.note(bo, "Nobody to answer");
  }

  @Test
  void a_colleague_writes_in_no_chat_of_somebody_else() {
    var emma = Chats.of(browser, Person.EMMA);
    visitor(ada, "", "Private " + mark);
    emma.accept(ada);
    var id = emma.room(ada).locator("h3").getAttribute("id").replace("chat-", "");
    var pieter = browser.desk(Person.PIETER, "/chats");
    for (var act : List.of("answer", "note", "end", "hand-over")) {
      var answer =
          pieter
              .page()
              .request()
              .post(
                  Desk.address("/chats/do/" + act),
                  RequestOptions.create()
                      .setHeader("Origin", Place.of("BALIE_AGENT_URL"))
                      .setForm(
                          com.microsoft.playwright.options.FormData.create()
                              .set("id", id)
                              .set("text", "Not mine")));
      assertThat(answer.status()).as(act).isEqualTo(403);
    }
    assertThat(emma.entry(ada, "Not mine")).hasCount(0);
    emma.end(ada);
  }
}
