package org.balie.acceptance.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.time.Duration;
import org.balie.acceptance.Database;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What could not be processed or sent waits for an administrator; nothing is lost meanwhile. */
@Requirement({"K-06", "D-45", "C-03"})
class ShelvesE2E extends AnnasScreen {

  private static final Duration SOON = Duration.ofSeconds(30);

  /** Five tries with a growing pause between them; the demo's pauses are short. */
  private static final Duration TRIES = Duration.ofMinutes(2);

  @AfterEach
  void everythingIsTakenAgain() {
    Provider.refuseNobody();
  }

  @Test
  void a_mail_that_was_given_up_is_sent_when_somebody_tries_it_again() {
    var customer = Customer.acknowledged();
    Provider.refuse(customer.email());
    customer.isTold("Try this again");
    customer.seesDelivery("Try this again", "failed");
    Provider.refuseNobody();
    assertThat(row(customer).textContent()).contains("Reply by e-mail", customer.number());
    rows(customer.email()).getByRole(AriaRole.BUTTON).click();
    assertThat(Screens.message(anna)).contains("It is tried again now");
    customer.receives("Try this again");
    customer.seesDelivery("Try this again", "sent");
    assertThat(row(customer).count()).isZero();
  }

  @Test
  void a_mail_that_is_discarded_is_never_sent_and_what_waits_behind_it_goes_on() {
    var customer = Customer.acknowledged();
    Provider.refuse(customer.email());
    customer.isTold("Never mind");
    customer.seesDelivery("Never mind", "failed");
    Provider.refuseNobody();
    customer.isTold("But this");
    assertThat(customer.delivery("But this")).isEqualTo("queued");
    row(customer).getByRole(AriaRole.LINK, named("Discard")).click();
    assertThat(anna.getByText("It is never done then").isVisible()).isTrue();
    Screens.click(anna, "Discard");
    assertThat(Screens.message(anna)).contains("It was discarded");
    customer.receives("But this");
    assertThat(Provider.mailsTo(customer.email())).doesNotContain("Never mind");
    assertThat(customer.delivery("Never mind")).isEqualTo("failed");
    assertThat(row(customer).count()).isZero();
  }

  @Test
  void what_could_not_be_processed_becomes_a_ticket_when_the_cause_is_gone() {
    var subject = "Poisoned " + System.nanoTime();
    Database.run("alter table ticket add constraint poison check (subject <> '" + subject + "')");
    try {
      var number = Api.submitted("{\"text\":\"Nothing is lost\",\"subject\":\"" + subject + "\"}");
      shelf(number, 1, TRIES);
      assertThat(Api.get("/tickets/" + number).json().getString("status")).isEqualTo("received");
      Database.run("alter table ticket drop constraint poison");
      shelf(number, 1, SOON).getByRole(AriaRole.BUTTON).click();
      assertThat(Screens.message(anna)).contains("It is tried again within seconds");
      var ticket = Eventually.within(SOON, () -> Api.get("/tickets/" + number), this::made).json();
      assertThat(ticket.getString("subject")).isEqualTo(subject);
      var inbox = Api.get("/inbox/" + ticket.getString("inboxId")).json();
      assertThat(inbox.getString("state")).isEqualTo("processed");
      shelf(number, 0, SOON);
    } finally {
      Database.run("alter table ticket drop constraint if exists poison");
    }
  }

  private boolean made(Api.Answer ticket) {
    return !ticket.header("ETag").isEmpty();
  }

  private Locator shelf(String number, int rows, Duration most) {
    Eventually.within(
        most,
        () -> {
          screens.open(anna, "/admin/poison");
          return rows(number).count();
        },
        found -> found == rows);
    return rows(number);
  }

  private Locator row(Customer customer) {
    screens.open(anna, "/admin/outbox");
    return rows(customer.email());
  }

  private Locator rows(String words) {
    return anna.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(words));
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  /** Somebody whose question was received and acknowledged. */
  private record Customer(String email, String number) {

    static Customer acknowledged() {
      var email = "c" + System.nanoTime() + "@kb.test";
      var number = Api.submitted("{\"text\":\"Hello\",\"contact\":{\"email\":\"" + email + "\"}}");
      var customer = new Customer(email, number);
      customer.receives(number);
      return customer;
    }

    void isTold(String words) {
      var body = "{\"kind\":\"reply\",\"text\":\"" + words + "\"}";
      assertThat(Api.post("/tickets/" + number + "/messages", body).status()).isEqualTo(201);
    }

    void receives(String words) {
      Eventually.within(SOON, () -> Provider.mailsTo(email), mails -> mails.contains(words));
    }

    void seesDelivery(String words, String state) {
      Eventually.within(SOON, () -> delivery(words), state::equals);
    }

    String delivery(String words) {
      return Api.get("/tickets/" + number + "/messages").json().getJsonArray("items").stream()
          .map(m -> (JsonObject) m)
          .filter(m -> m.getString("text").equals(words))
          .findFirst()
          .orElseThrow()
          .getString("delivery");
    }
  }
}
