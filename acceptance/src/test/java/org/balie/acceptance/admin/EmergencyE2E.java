package org.balie.acceptance.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The provider is down, and the people who prepared for it still work. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Requirement({"K-04", "K-05", "D-41", "C-06"})
class EmergencyE2E {

  private static final String LOGIN = EmergencyAccount.LOGIN;
  private static final String PASSWORD = EmergencyAccount.PASSWORD;
  private static final String REFUSED = "Name, password and code do not fit together";
  private static final Duration SOON = Duration.ofSeconds(20);

  private Screens screens;
  private EmergencyAccount account;
  private Page anna;

  @BeforeAll
  void prepareBeforehand() throws Exception {
    screens = new Screens();
    account = EmergencyAccount.preparedIn(screens);
    anna = account.anna();
  }

  @AfterEach
  void everythingAsBefore() {
    Provider.up();
    Server.emergency("off");
  }

  @AfterAll
  void close() {
    screens.close();
  }

  @Test
  void while_it_is_off_there_is_no_such_page() {
    var nobody = screens.fresh();
    assertThat(screens.open(nobody, "/emergency/")).isEqualTo(404);
    assertThat(screens.open(nobody, "/emergency/sign-in")).isEqualTo(404);
  }

  @Test
  void the_provider_is_down_and_the_account_lets_in_until_it_is_switched_off() throws Exception {
    var phone = account.renewed().phone();
    Provider.down();
    var page = screens.fresh();
    screens.open(page, "/");
    assertThat(page.getByRole(AriaRole.MAIN).innerText()).contains("does not answer");
    var offer = page.getByRole(AriaRole.LINK, named("Emergency sign-in"));
    assertThat(offer.count()).isZero();

    Server.emergency("on", "1");
    Eventually.within(
        SOON,
        () -> {
          screens.open(page, "/");
          return page.getByRole(AriaRole.LINK, named("Emergency sign-in")).count();
        },
        links -> links == 1);
    page.getByRole(AriaRole.LINK, named("Emergency sign-in")).click();
    EmergencyAccount.signIn(page, LOGIN, PASSWORD, phone.fresh());
    assertThat(page.url()).endsWith("/admin/users");
    PlaywrightAssertions.assertThat(page.getByText("Emergency procedure active")).hasCount(1);
    assertThat(screens.open(page, "/desk")).as("no more than Anna may").isEqualTo(403);
    screens.open(page, "/admin/teams");
    assertThat(Screens.heading(page)).isEqualTo("Teams");

    Server.emergency("off");
    screens.open(page, "/admin/teams");
    assertThat(page.url()).as("the very next request").contains("sign-in-trouble");
    assertThat(screens.violations()).isEmpty();
  }

  @Test
  void nobody_learns_what_was_wrong() throws Exception {
    var phone = account.renewed().phone();
    Server.emergency("on", "1");
    var page = screens.fresh();
    Eventually.within(SOON, () -> screens.open(page, "/emergency/"), status -> status == 200);
    EmergencyAccount.signIn(page, LOGIN, "wrong", phone.fresh());
    var wrongPassword = Screens.message(page);
    EmergencyAccount.signIn(page, LOGIN, PASSWORD, "000000");
    var wrongCode = Screens.message(page);
    EmergencyAccount.signIn(page, "nobody", PASSWORD, "000000");
    assertThat(Screens.message(page)).isEqualTo(wrongCode).isEqualTo(wrongPassword);
    assertThat(wrongCode).contains(REFUSED);
    assertThat(page.getByLabel("Account name").inputValue()).isEqualTo("nobody");
    assertThat(page.getByLabel("Password").inputValue()).isEmpty();
    EmergencyAccount.signIn(page, LOGIN, PASSWORD, phone.fresh());
    assertThat(page.url()).doesNotContain("/emergency");
  }

  @Test
  void a_code_lets_in_once() throws Exception {
    var phone = account.renewed().phone();
    Server.emergency("on", "1");
    var page = screens.fresh();
    Eventually.within(SOON, () -> screens.open(page, "/emergency/"), status -> status == 200);
    var code = phone.fresh();
    EmergencyAccount.signIn(page, LOGIN, PASSWORD, code);
    assertThat(page.url()).doesNotContain("/emergency");
    var second = screens.fresh();
    screens.open(second, "/emergency/");
    EmergencyAccount.signIn(second, LOGIN, PASSWORD, code);
    assertThat(Screens.message(second)).contains(REFUSED);
    EmergencyAccount.signIn(second, LOGIN, PASSWORD, phone.fresh());
    assertThat(second.url()).doesNotContain("/emergency");
  }

  @Test
  void an_administrator_switches_it_in_the_product_and_the_alert_is_sent() {
    screens.open(anna, "/admin/emergency");
    Screens.click(anna, "Switch on");
    anna.getByRole(AriaRole.DIALOG)
        .getByRole(
            AriaRole.BUTTON,
            new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Switch on"))
        .click();
    assertThat(Screens.message(anna)).contains("The emergency sign-in is on");
    assertThat(screens.open(screens.fresh(), "/emergency/")).isEqualTo(200);
    screens.open(anna, "/admin/emergency");
    Screens.click(anna, "Switch off now");
    assertThat(screens.open(screens.fresh(), "/emergency/")).isEqualTo(404);
    Eventually.within(
        SOON,
        () -> Provider.mailsTo("beheer@kb.test"),
        mails -> mails.contains("switched ON in the product by Anna Dekker"));
  }

  @Test
  void a_drill_changes_nothing() throws Exception {
    var phone = account.renewed().phone();
    screens.open(anna, "/my/emergency");
    anna.getByLabel("Password").fill(PASSWORD);
    var code = phone.fresh();
    anna.getByLabel("One-time code").fill(code);
    Screens.click(anna, "Try it");
    assertThat(Screens.message(anna)).contains("you would come in");
    anna.getByLabel("Password").fill("wrong");
    anna.getByLabel("One-time code").fill(code);
    Screens.click(anna, "Try it");
    assertThat(Screens.message(anna)).contains("would not let you in");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
