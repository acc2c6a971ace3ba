package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonObject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Send and resolve, send and wait: what becomes of a case goes with the reply. */
@Requirement({"D-06", "D-54"})
class ThenE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final String mark = Customer.mark();
  private final Customer customer = Customer.anybody();
  private final String number = customer.asks("Then " + mark, "Words");

  private Desk writing(String words, String then) {
    var emma = browser.open(Person.EMMA, number);
    emma.take();
    emma.replyTab().click();
    emma.replyText().fill(words + " " + mark);
    emma.page()
        .getByLabel("Then", new Page.GetByLabelOptions().setExact(true))
        .selectOption(new SelectOption().setLabel("Then: " + then));
    return emma;
  }

  private JsonObject ticket() {
    return Api.get("/tickets/" + number).json();
  }

  private void becomes(String status) {
    Eventually.within(Api.SOON, () -> ticket().getString("status"), status::equals);
  }

  @Test
  void a_reply_that_asks_something_waits_for_the_customer() {
    var emma = writing("When was that?", "Waiting for customer");
    emma.button("Send e-mail to").click();
    emma.says("Your reply is on its way.").waitFor();
    becomes("waiting-for-customer");
    assertThat(emma.thread(number)).containsText("Waiting for customer");
    customer.mailbox().receives("When was that? " + mark);
  }

  @Test
  void an_answer_resolves_the_case_with_its_result() {
    var emma = writing("It is open until five.", "Resolved: Answered");
    emma.replyText().press("Control+Enter");
    emma.says("Your reply is on its way.").waitFor();
    becomes("resolved");
    assertThat(ticket().getString("resolution")).isEqualTo("answered");
  }

  @Test
  void what_leaves_later_is_followed_later() {
    var emma = writing("Tomorrow it is back.", "Resolved: Answered");
    emma.page().getByText("Send later").click();
    var leaves =
        LocalDateTime.now(ZoneId.of("Europe/Amsterdam"))
            .plusSeconds(5)
            .truncatedTo(ChronoUnit.SECONDS);
    emma.page()
        .getByLabel("When it leaves")
        .fill((leaves.getSecond() == 0 ? leaves.plusSeconds(1) : leaves).toString());
    emma.button("Send e-mail to").click();
    emma.says("Your reply is written and leaves later.").waitFor();
    assertThat(emma.message("Tomorrow it is back.")).containsText("Resolved: Answered");
    assertThat(ticket().getString("status")).isEqualTo("open");
    becomes("resolved");
    customer.mailbox().receives("Tomorrow it is back. " + mark);
  }

  @Test
  @Requirement("D-45")
  void with_a_part_unfinished_nothing_is_sent_and_the_words_stay() {
    var part = Customer.anybody().asks("Part of " + mark);
    var pieter = browser.open(Person.PIETER, part);
    var dialog = pieter.dialog("Link");
    dialog.getByLabel("This case is").selectOption(new SelectOption().setLabel("part of"));
    dialog.getByLabel("Case number").fill(number);
    Desk.press(dialog, "Link");
    pieter.says("Linked.").waitFor();
    var emma = writing("All is done.", "Resolved: Answered");
    emma.button("Send e-mail to").click();
    emma.says("First finish what is part of this case: " + part).waitFor();
    assertThat(emma.replyText()).hasValue("All is done. " + mark);
    assertThat(ticket().getString("status")).isEqualTo("open");
    assertThat(Api.get("/tickets/" + number + "/messages").json().getJsonArray("items")).hasSize(1);
  }
}
