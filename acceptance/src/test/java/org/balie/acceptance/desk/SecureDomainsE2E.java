package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The simulated mail server offers no encrypted line: mail that demands one stays here. */
@Requirement({"D-42", "K-09"})
class SecureDomainsE2E {

  private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(20_000);

  @RegisterExtension final Browser browser = new Browser();

  private final String domain = Customer.mark() + ".test";
  private final Customer customer = new Customer("Careful", "somebody@mail." + domain);
  private Desk anna;

  @BeforeEach
  void openMailboxes() {
    anna = Desk.in(browser.person()).go("/admin/mailboxes");
    anna.choose(Person.ANNA);
    anna.heading("Domains that demand").waitFor();
  }

  @AfterEach
  void withoutTheDomainOfThisTest() {
    var remove = anna.go("/admin/mailboxes").button("Remove " + domain);
    if (remove.count() > 0) {
      remove.click();
    }
  }

  private void demand(String typed) {
    anna.page().getByLabel("Domain (required)").fill(typed);
    anna.button("Add the domain").click();
  }

  @Test
  void mail_leaves_over_an_encrypted_line_or_not_at_all_and_says_so() {
    demand(domain.toUpperCase(Locale.ROOT));
    assertThat(anna.main().getByRole(AriaRole.LISTITEM).filter(Desk.saying(domain))).isVisible();
    var words = "Confidential " + Customer.mark();
    var number = customer.asks("Please write to me");
    var emma = browser.open(Person.EMMA, number).take().reply(words);
    assertThat(emma.message(words)).containsText("demands an encrypted line", SOON);
    var other = Customer.anybody();
    emma.open(other.asks("Me too")).take().reply("Open " + words);
    other.mailbox().receives("Open " + words);
    assertThat(customer.mailbox().mails()).noneMatch(mail -> mail.text().contains(words));

    anna.button("Remove " + domain).click();
    assertThat(anna.says("Removed.")).isVisible();
    emma.open(number)
        .message(words)
        .getByRole(AriaRole.BUTTON)
        .filter(Desk.saying("Send again"))
        .click();
    customer.mailbox().receives(words);
  }

  @Test
  void what_is_no_domain_is_refused_and_stays_typed() {
    demand("post@example.org");
    assertThat(anna.says("Give a domain")).isVisible();
    assertThat(anna.page().getByLabel("Domain (required)")).hasValue("post@example.org");
    demand("com");
    assertThat(anna.says("Give a domain")).isVisible();
  }
}
