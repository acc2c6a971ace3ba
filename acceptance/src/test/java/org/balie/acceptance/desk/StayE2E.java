package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A message leaves without the page being left, and waits in it when it cannot. */
@Requirement("D-45")
class StayE2E {

  private static final String WORDS = "Dear customer, here is the form";

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();

  @Test
  void the_page_stays_while_a_reply_and_a_note_are_sent() {
    var emma = browser.open(Person.EMMA, customer.asks("Stay"));
    emma.page().evaluate("() => { document.body.dataset.same = 'yes'; }");
    emma.reply(WORDS);
    assertThat(emma.message(WORDS)).isVisible();
    assertThat(emma.replyText()).hasValue("");
    emma.note("She called, too");
    assertThat(emma.message("She called, too")).isVisible();
    assertThat(emma.page().locator("body")).hasAttribute("data-same", "yes");
    assertThat(emma.page().url()).doesNotContain("done=");
    customer.mailbox().receives(WORDS);
  }

  @Test
  void without_a_server_words_and_files_wait_and_leave_once_it_is_back() {
    var emma = browser.open(Person.EMMA, customer.asks("Out of reach"));
    emma.replyText().fill(WORDS);
    emma.replyFiles()
        .setInputFiles(new FilePayload("form.txt", "text/plain", "fill me in".getBytes(UTF_8)));
    emma.page().context().setOffline(true);
    emma.button("Send e-mail to").click();
    assertThat(emma.says("Balie cannot be reached. What you typed is still here")).isVisible();
    assertThat(emma.replyText()).hasValue(WORDS);
    emma.page().context().setOffline(false);
    emma.button("Send e-mail to").click();
    assertThat(emma.says("Your reply is on its way.")).isVisible();
    assertThat(customer.mailbox().receives(WORDS).files()).containsExactly("form.txt");
  }

  @Test
  void what_was_taken_though_nobody_heard_so_is_taken_once() {
    var number = customer.asks("No answer");
    var emma = browser.open(Person.EMMA, number);
    emma.page()
        .route(
            address -> true,
            route -> {
              if (route.request().headers().containsKey("balie-stay")) {
                route.fetch();
                route.abort();
              } else {
                route.resume();
              }
            });
    emma.replyText().fill(WORDS);
    emma.button("Send e-mail to").click();
    emma.says("Balie cannot be reached.").waitFor();
    emma.page().unrouteAll();
    emma.button("Send e-mail to").click();
    emma.says("Your reply is on its way.").waitFor();
    assertThat(emma.message(WORDS)).hasCount(1);
    emma.page().reload();
    assertThat(emma.replyText()).hasValue("");
    customer.mailbox().receives(WORDS);
    assertThat(customer.mailbox().mails()).filteredOn(m -> m.text().contains(WORDS)).hasSize(1);
    assertThat(Api.get("/tickets/" + number + "/messages").json().getJsonArray("items")).hasSize(2);
  }

  @Test
  void who_went_on_to_another_case_is_not_fetched_back() {
    var next = Customer.anybody().asks("The next one");
    var emma = browser.open(Person.EMMA, customer.asks("The first one"));
    var held = new ArrayList<Route>();
    emma.page()
        .route(
            address -> true,
            route -> {
              if (route.request().headers().containsKey("balie-stay")) {
                held.add(route);
              } else {
                route.resume();
              }
            });
    emma.replyText().fill(WORDS);
    emma.button("Send e-mail to").click();
    emma.row(next).click();
    emma.shows(next);
    held.forEach(Route::resume);
    customer.mailbox().receives(WORDS);
    emma.shows(next);
  }
}
