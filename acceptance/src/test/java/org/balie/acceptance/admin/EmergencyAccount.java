package org.balie.acceptance.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The emergency account of Anna, made and enrolled while the provider still works. */
record EmergencyAccount(Screens screens, Page anna, Authenticator phone) {

  static final String LOGIN = "anna-e2e";
  static final String PASSWORD = "a-long-enough-pass-phrase";

  static EmergencyAccount preparedIn(Screens screens) throws Exception {
    Server.emergency("off");
    Server.addAccount(LOGIN, PASSWORD);
    var anna = screens.of("Anna Dekker");
    removeOld(screens, anna);
    screens.open(anna, "/admin/emergency");
    anna.getByLabel("Account name").fill(LOGIN);
    anna.getByLabel("Stands for").selectOption("Anna Dekker");
    Screens.click(anna, "Add an account");
    assertThat(Screens.message(anna)).contains("The account was added");
    return new EmergencyAccount(screens, anna, enrolled(screens, anna));
  }

  private static void removeOld(Screens screens, Page anna) {
    screens.open(anna, "/admin/emergency");
    var row = row(anna);
    if (row.count() > 0) {
      row.getByRole(AriaRole.LINK).last().click();
      Screens.click(anna, "Remove the account");
    }
  }

  /** Its line in the table of an administrator. */
  static Locator row(Page anna) {
    return anna.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(LOGIN));
  }

  /** The same account with another telephone, of which no code was used yet. */
  EmergencyAccount renewed() throws Exception {
    screens.open(anna, "/admin/emergency");
    row(anna).getByRole(AriaRole.LINK).last().click();
    Screens.click(anna, "Take the second factor away");
    assertThat(Screens.message(anna)).contains("The second factor was taken away");
    return new EmergencyAccount(screens, anna, enrolled(screens, anna));
  }

  private static Authenticator enrolled(Screens screens, Page anna) throws Exception {
    screens.open(anna, "/my/emergency");
    Screens.click(anna, "Begin");
    var phone = new Authenticator(anna.locator("#secret").innerText().strip());
    anna.getByLabel("One-time code").fill("000000");
    Screens.click(anna, "Confirm");
    assertThat(Screens.message(anna)).contains("The code does not fit");
    anna.getByLabel("One-time code").fill(phone.fresh());
    Screens.click(anna, "Confirm");
    assertThat(Screens.message(anna)).contains("Your second factor is set up");
    return phone;
  }

  static void signIn(Page page, String login, String password, String code) {
    page.getByLabel("Account name").fill(login);
    page.getByLabel("Password").fill(password);
    page.getByLabel("One-time code").fill(code);
    Screens.click(page, "Sign in");
  }
}
