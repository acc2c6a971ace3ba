package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A reply that leaves later: at its time it is sent once, before that it is taken back. */
@Requirement({"D-06", "D-14"})
class LaterE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final String mark = Customer.mark();
  private final Customer customer = Customer.anybody();
  private final String number = customer.asks("Later " + mark, "Words");

  private Desk held(String words, LocalDateTime leaves) {
    var emma = browser.open(Person.EMMA, number);
    emma.replyTab().click();
    emma.replyText().fill(words);
    emma.page().getByText("Send later").click();
    emma.page().getByLabel("When it leaves").fill(typed(leaves));
    emma.button("Send e-mail to").click();
    emma.says("Your reply is written and leaves later.").waitFor();
    return emma;
  }

  /**
   * Chromium shows no seconds when there are none, and Playwright expects to read what it typed.
   */
  private static String typed(LocalDateTime leaves) {
    var moment = leaves.truncatedTo(ChronoUnit.SECONDS);
    return (moment.getSecond() == 0 ? moment.plusSeconds(1) : moment).toString();
  }

  private static LocalDateTime now() {
    return LocalDateTime.now(ZoneId.of("Europe/Amsterdam"));
  }

  private String delivery(String words) {
    return Api.get("/tickets/" + number + "/messages").json().getJsonArray("items").stream()
        .map(item -> item.asJsonObject())
        .filter(item -> item.getString("text").contains(words))
        .map(item -> item.getString("delivery"))
        .findFirst()
        .orElse("");
  }

  @Test
  void at_its_time_it_is_sent_once() {
    var emma = held("Leaves soon " + mark, now().plusSeconds(4));
    assertThat(emma.message("Leaves soon")).containsText("leaves ");
    assertThat(delivery("Leaves soon")).isEqualTo("held");
    Eventually.within(Api.SOON, () -> delivery("Leaves soon"), "sent"::equals);
    assertThat(emma.message("Leaves soon")).containsText("sent ✓");
    assertThat(emma.message("Leaves soon").getByText("Take back")).hasCount(0);
    new Mailbox(customer.email()).receives("Leaves soon " + mark, 1);
  }

  @Test
  @Requirement("D-07")
  void taken_back_it_is_a_draft_again_and_nobody_gets_it() {
    var emma = held("Not so soon " + mark, now().plusDays(1));
    emma.message("Not so soon").getByText("Take back").click();
    emma.says("The reply did not leave.").waitFor();
    assertThat(emma.replyText()).hasValue("Not so soon " + mark);
    assertThat(emma.message("Not so soon")).hasCount(0);
    emma.log("A reply was taken back before it left").waitFor();
    emma.reply("Better words " + mark);
    Eventually.within(Api.SOON, () -> delivery("Better words"), "sent"::equals);
    assertThat(delivery("Not so soon")).isEmpty();
    assertThat(new Mailbox(customer.email()).mails())
        .noneMatch(mail -> mail.text().contains("Not so soon " + mark));
  }

  @Test
  @Requirement("D-45")
  void what_has_left_is_not_taken_back() {
    var emma = held("Gone " + mark, now().plusSeconds(4));
    var other = emma.tab("/desk?ticket=" + number).ready();
    Eventually.within(Api.SOON, () -> delivery("Gone"), "sent"::equals);
    assertThat(other.message("Gone").getByText("Take back")).hasCount(0);
    emma.replyTab().click();
    emma.replyText().fill("Too late " + mark);
    emma.page().getByText("Send later").click();
    emma.page().getByLabel("When it leaves").fill("2999-01-01T08:00:30");
    emma.button("Send e-mail to").click();
    emma.says("A reply leaves within 366 days at the latest.").waitFor();
    assertThat(emma.replyText()).hasValue("Too late " + mark);
  }
}
