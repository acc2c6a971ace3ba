package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.balie.acceptance.Database;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.ServerLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Addresses that lead nowhere, and what every page brings along. */
@Requirement({"D-45", "C-04"})
class PagesE2E {

  /** A session is trusted for a quarter of a minute. */
  private static final Duration ASKED_AGAIN = Duration.ofSeconds(40);

  private static final Pattern NUMBER = Pattern.compile("<b>([0-9a-f-]{36})</b>");

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void a_number_that_is_nobodys_is_said() {
    var emma = browser.desk(Person.EMMA, "/desk?ticket=B-2020-999999");
    assertThat(emma.heading("There is no such case")).isVisible();
  }

  @Test
  void an_address_that_is_nothing_has_a_page() {
    var emma = browser.desk(Person.EMMA);
    var answer = emma.page().navigate(Desk.address("/no-such-page"));
    assertThat(answer.status()).isEqualTo(404);
    assertThat(emma.heading("There is nothing at this address")).isVisible();
    emma.page().getByText("To the start page").click();
    assertThat(emma.list()).isVisible();
  }

  @Test
  void a_customer_that_does_not_exist_has_a_page() {
    var emma = browser.desk(Person.EMMA);
    var answer =
        emma.page().navigate(Desk.address("/customer?id=00000000-0000-7000-8000-000000000000"));
    assertThat(answer.status()).isEqualTo(404);
    assertThat(emma.heading("There is nothing at this address")).isVisible();
  }

  /** Who somebody is, is asked before any page begins; there a failure had no page at all. */
  @Test
  void what_fails_before_a_page_begins_has_a_number_in_the_log() {
    var emma = browser.desk(Person.EMMA);
    var asking = emma.page().request();
    var log = ServerLog.fromNow();
    Database.run("alter table agent_session rename to agent_session_away");
    String words;
    try {
      words =
          Eventually.within(
                  ASKED_AGAIN,
                  () -> asking.get(Desk.address("/drafts")),
                  answer -> answer.status() == 500)
              .text();
    } finally {
      Database.run("alter table agent_session_away rename to agent_session");
    }
    var number = NUMBER.matcher(words);
    assertThat(number.find()).as(words).isTrue();
    Eventually.within(
        ASKED_AGAIN,
        log::complaints,
        lines -> lines.stream().anyMatch(line -> line.contains(number.group(1))));
    assertThat(emma.go("/desk").list()).isVisible();
  }

  @Test
  void words_that_are_no_id_or_cursor_do_no_harm() {
    var emma = browser.desk(Person.EMMA);
    for (var path : new String[] {"/customer?id=x", "/customer", "/desk?after=x", "/files/x"}) {
      assertThat(emma.page().navigate(Desk.address(path)).status()).as(path).isLessThan(500);
    }
  }

  @Test
  void search_words_are_shown_as_text() {
    var emma = browser.desk(Person.EMMA, "/desk?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
    assertThat(emma.heading("Found for “<img src=x onerror=alert(1)>”")).isVisible();
  }

  @Test
  void what_a_customer_writes_is_shown_as_text() {
    var words = "<script>document.title='owned'</script><b>bold</b>";
    var emma = browser.open(Person.EMMA, Customer.anybody().asks("Markup", words));
    assertThat(emma.message(words)).isVisible();
  }

  @Test
  void every_page_has_a_policy_and_is_kept_by_nobody() {
    var emma = browser.desk(Person.EMMA);
    var headers = emma.page().navigate(Desk.address("/desk")).headers();
    assertThat(headers.get("content-security-policy")).contains("script-src", "'nonce-");
    assertThat(headers.get("content-security-policy")).doesNotContain("unsafe-eval");
    assertThat(headers.get("x-content-type-options")).isEqualTo("nosniff");
    assertThat(headers.get("cache-control")).contains("no-store");
  }
}
