package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.balie.acceptance.email.Mails;
import org.balie.acceptance.email.Smtp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A protected identity: nobody sees whose case it is without a reason that is kept. */
@Requirement("D-43")
class ProtectedIdentityE2E {

  private static final String LOCKED = "This identity is protected";

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();
  private final String words = "secret" + Customer.mark();
  private final String number = customer.asks("Needs care", words);

  /** Karin, a team lead, protects it. */
  @BeforeEach
  void isProtected() {
    var karin = browser.open(Person.KARIN, number);
    CustomerCardE2E.link(karin, "Open card").click();
    CustomerCardE2E.press(karin, "Protect identity");
    assertThat(karin.says("The identity is protected.")).isVisible();
  }

  private static void givesReason(Desk desk, String reason) {
    desk.page().getByLabel("Why do you need to see it?").fill(reason);
    CustomerCardE2E.press(desk, "Open");
  }

  @Test
  void a_case_says_nothing_until_a_reason_is_given() {
    var pieter = browser.open(Person.PIETER, number);
    assertThat(pieter.heading(LOCKED)).isVisible();
    assertThat(pieter.page().content()).doesNotContain(customer.name(), customer.email(), words);
    givesReason(pieter, "no");
    assertThat(pieter.says("Say why in 5 to 400 characters.")).isVisible();
    givesReason(pieter, "They are at the counter");
    assertThat(pieter.says("Opened to you for half an hour.")).isVisible();
    assertThat(pieter.message(words)).isVisible();
    assertThat(pieter.heading(customer.name())).isVisible();
    assertThat(browser.open(Person.EMMA, number).heading(LOCKED)).isVisible();
  }

  @Test
  void a_card_says_nothing_and_the_audit_log_says_who_opened_it() {
    var pieter = browser.open(Person.PIETER, number);
    CustomerCardE2E.link(pieter, "Open card").click();
    assertThat(pieter.heading(LOCKED)).isVisible();
    assertThat(pieter.page().content()).doesNotContain(customer.name(), customer.email());
    var card = pieter.page().url().replaceAll(".*id=([^&]*).*", "$1");
    givesReason(pieter, "Asked me to call them back");
    assertThat(pieter.heading(customer.name())).isVisible();
    var anna = browser.desk(Person.ANNA, "/admin/audit?find=customer.open-up");
    assertThat(
            anna.main()
                .getByRole(AriaRole.ROW)
                .filter(Desk.saying("customer/" + card))
                .filter(Desk.saying("Pieter Jansen")))
        .isVisible();
  }

  @Test
  void lists_searches_and_suggestions_do_not_know_who_it_is() {
    var pieter = browser.desk(Person.PIETER, "/desk?queue=open");
    assertThat(pieter.row(number)).containsText("•••");
    assertThat(pieter.row(number)).not().containsText(customer.name());
    Eventually.within(Api.SOON, () -> found(customer.name()), found -> !found.contains(number));
    pieter.go("/new");
    pieter
        .page()
        .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Find a customer"))
        .fill(customer.name());
    assertThat(pieter.page().getByText("No card fits.")).hasCount(1);
  }

  private static String found(String words) {
    return Api.post("/tickets/search", "{\"q\": \"\\\"%s\\\"\"}".formatted(words))
        .json()
        .toString();
  }

  @Test
  void applications_learn_no_name_and_no_address() {
    var ticket = Api.get("/tickets/" + number).json().toString();
    assertThat(ticket).contains("•••").doesNotContain(customer.name(), customer.email());
    assertThat(Api.get("/tickets/" + number + "/messages").json().toString())
        .doesNotContain(customer.name());
    var id = Mails.id();
    Smtp.deliver(
        customer.email(),
        "klantenservice@kb.test",
        "Message-ID: <%s>\r\nFrom: %s\r\nSubject: Once more\r\n\r\nBy mail\r\n"
            .formatted(id, customer.email()));
    Eventually.within(
        Api.SOON, () -> Api.get("/messages?messageId=" + id).status(), status -> status == 403);
  }

  @Test
  void a_team_lead_ends_the_protection() {
    var pieter = browser.open(Person.PIETER, number);
    givesReason(pieter, "Ask whether it still is");
    CustomerCardE2E.link(pieter, "Open card").click();
    assertThat(pieter.page().getByText("A team lead can end the protection.")).isVisible();
    var karin = browser.open(Person.KARIN, number);
    CustomerCardE2E.link(karin, "Open card").click();
    CustomerCardE2E.press(karin, "End protection");
    assertThat(karin.says("The identity is no longer protected.")).isVisible();
    assertThat(browser.open(Person.EMMA, number).message(words)).isVisible();
    Eventually.within(Api.SOON, () -> found(customer.name()), found -> found.contains(number));
  }
}
