package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.email.Mails;
import org.balie.acceptance.email.Reports;
import org.balie.acceptance.email.Smtp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Mail as an agent sees it. */
@Requirement({"K-09", "D-29"})
class MailE2E {

  private static final double LIVE = 12_000;
  private static final String DESK = "klantenservice@kb.test";

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();

  private String writes(String subject, String type, String body) {
    var id = Mails.id();
    Smtp.deliver(
        customer.email(),
        DESK,
        "Message-ID: <%s>\r\nFrom: %s <%s>\r\nTo: %s\r\nSubject: %s\r\nMIME-Version: 1.0\r\nContent-Type: %s\r\n\r\n%s\r\n"
            .formatted(id, customer.name(), customer.email(), DESK, subject, type, body));
    return id;
  }

  @Test
  void a_mail_stands_in_an_open_list_by_itself_and_is_answered() {
    var emma = browser.desk(Person.EMMA);
    var loads = Loads.of(emma.page());
    var subject = Customer.mark();
    var id = writes(subject, "text/plain", "Is the library open?\r\n\r\n> An older line");
    assertThat(emma.row(subject))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LIVE));
    loads.none();
    emma.row(subject).click();
    assertThat(emma.message("Is the library open?")).containsText(customer.email());
    assertThat(emma.page().getByText("An older line")).isHidden();
    emma.page().getByText("What was quoted").click();
    assertThat(emma.page().getByText("An older line")).isVisible();
    emma.take().reply("Every day.");
    var mail = customer.mailbox().receives("Every day.");
    assertThat(mail.header("In-Reply-To")).isEqualTo("<" + id + ">");
    assertThat(mail.header("From")).contains(DESK);
  }

  @Test
  void what_a_stranger_put_into_a_mail_does_nothing() {
    var calls = new CopyOnWriteArrayList<String>();
    var subject = Customer.mark();
    var id =
        writes(
            subject,
            "text/html",
            "<p>Good day</p><script>top.hacked=1;alert(1)</script><img src=x onerror=alert(2)>"
                + "<img src=\"https://pixel.burger.test/a.gif\" alt=Logo><a href=\"javascript:alert(3)\">click</a>"
                + "<style>@import url(https://pixel.burger.test/s.css)</style>");
    var ticket = Mails.arrived(id).getString("ticket");
    var emma = browser.desk(Person.EMMA);
    emma.page().onRequest(r -> calls.add(r.url()));
    emma.page().onDialog(d -> calls.add("dialog"));
    emma.open(ticket);
    var frame = emma.page().frameLocator("iframe");
    assertThat(frame.getByText("Good day")).isVisible();
    assertThat(frame.getByText("[Logo]")).isVisible();
    emma.page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show pictures"))
        .click();
    assertThat(frame.getByText("Good day")).isVisible();
    assertThat(elsewhere(calls)).isEmpty();
    assertThat(emma.page().evaluate("() => window.hacked === undefined")).isEqualTo(true);
  }

  @Test
  void a_reply_that_came_back_says_why_is_sent_again_and_the_address_is_marked() {
    var ticket = Mails.arrived(writes(Customer.mark(), "text/plain", "Hello")).getString("ticket");
    var words = "Lost " + Customer.mark();
    var sent = Mails.answered(ticket, words);
    var report = Mails.id();
    Smtp.deliver("mailer@burger.test", DESK, Reports.failure(report, customer.email(), sent));
    Mails.arrived(report);
    var emma = browser.open(Person.EMMA, ticket);
    var lost = emma.message(words);
    assertThat(lost).containsText("The mailbox does not exist.");
    assertThat(marks(emma)).hasCount(2);
    lost.getByRole(AriaRole.BUTTON).filter(Desk.saying("Send again")).click();
    assertThat(emma.says("It is sent once more.")).isVisible();
    customer.mailbox().receives(words, 2);
    assertThat(emma.open(ticket).message(words)).containsText("sent");

    Mails.arrived(writes(Customer.mark(), "text/plain", "I am here"));
    assertThat(marks(emma.open(ticket))).hasCount(0);
  }

  private Locator marks(Desk emma) {
    return emma.page().getByText("Mail to " + customer.email() + " came back on");
  }

  private static List<String> elsewhere(List<String> calls) {
    return calls.stream()
        .filter(c -> !c.startsWith(Desk.address("")) && !c.startsWith("data:"))
        .toList();
  }
}
