package org.balie.acceptance.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What keeps the emergency sign-in from staying open, and from being guessed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Requirement({"K-05", "D-41"})
class EmergencyLimitsE2E {

  private static final String REFUSED = "Name, password and code do not fit together";
  private static final String BANNER = "Emergency procedure active";
  private static final String ENDED = "ended by itself at";
  private static final int WRONG_CODES = 5;
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Duration OVER = Duration.ofSeconds(90);

  private Screens screens;
  private EmergencyAccount account;

  @BeforeAll
  void prepareBeforehand() throws Exception {
    screens = new Screens();
    account = EmergencyAccount.preparedIn(screens);
  }

  @AfterEach
  void everythingAsBefore() {
    Server.emergency("off");
  }

  @AfterAll
  void close() {
    screens.close();
  }

  private Page openedFor(String time) {
    Server.emergency("on", time);
    var page = screens.fresh();
    Eventually.within(SOON, () -> screens.open(page, "/emergency/"), status -> status == 200);
    return page;
  }

  private static void signIn(Page page, String code) {
    EmergencyAccount.signIn(page, EmergencyAccount.LOGIN, EmergencyAccount.PASSWORD, code);
  }

  @Test
  void it_ends_by_itself_and_so_do_its_sessions() throws Exception {
    var code = account.renewed().phone().fresh();
    var mails = count(Provider.mailsTo("beheer@kb.test"), ENDED);
    var page = openedFor("25s");
    signIn(page, code);
    assertThat(page.url()).endsWith("/admin/users");
    seesTheBanner(page);
    seesTheBanner(account.anna());
    Eventually.within(
        OVER, () -> screens.open(screens.fresh(), "/emergency/"), status -> status == 404);
    screens.open(page, "/admin/teams");
    assertThat(page.url()).as("the session that came in by it").doesNotContain("/admin/");
    screens.open(account.anna(), "/admin/emergency");
    assertThat(account.anna().getByText(BANNER).count()).isZero();
    assertThat(account.anna().url()).as("everybody else stays").endsWith("/admin/emergency");
    Eventually.within(
        SOON, () -> count(Provider.mailsTo("beheer@kb.test"), ENDED), found -> found > mails);
  }

  @Test
  void wrong_codes_lock_the_account_until_an_administrator_unlocks_it() throws Exception {
    var phone = account.renewed().phone();
    var page = openedFor("1h");
    for (var i = 0; i < WRONG_CODES; i++) {
      signIn(page, "000000");
      assertThat(Screens.message(page)).contains(REFUSED);
    }
    signIn(page, phone.fresh());
    assertThat(Screens.message(page)).as("even with the right code").contains(REFUSED);
    var anna = account.anna();
    screens.open(anna, "/admin/emergency");
    assertThat(EmergencyAccount.row(anna).innerText()).contains("locked until");
    EmergencyAccount.row(anna).getByRole(AriaRole.LINK).last().click();
    Screens.click(anna, "Unlock");
    assertThat(Screens.message(anna)).contains("The account is unlocked");
    assertThat(EmergencyAccount.row(anna).innerText()).doesNotContain("locked until");
    signIn(page, phone.fresh());
    assertThat(page.url()).endsWith("/admin/users");
    screens.open(anna, "/admin/audit?find=emergency.");
    assertThat(anna.getByRole(AriaRole.TABLE).innerText()).contains("emergency.unlock", "locked");
  }

  private void seesTheBanner(Page page) {
    Eventually.within(
        SOON,
        () -> {
          screens.open(page, "/admin/users");
          return page.getByText(BANNER).count();
        },
        banners -> banners == 1);
  }

  private static int count(String text, String words) {
    return text.split(words, -1).length - 1;
  }
}
