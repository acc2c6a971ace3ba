package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import org.balie.acceptance.Place;

/** What an agent sees and does, in words of the screen (English). */
final class Desk {

  private final Page page;

  private Desk(Page page) {
    this.page = page;
  }

  static Desk in(BrowserContext context) {
    return new Desk(context.newPage());
  }

  static String address(String path) {
    return Place.of("BALIE_AGENT_URL") + path;
  }

  Page page() {
    return page;
  }

  /** A second tab of the same person. */
  Desk tab(String path) {
    return in(page.context()).go(path);
  }

  Desk go(String path) {
    page.navigate(address(path));
    return this;
  }

  Desk signIn(Person who, String path) {
    go(path);
    if (!page.url().equals(address(path))) {
      choose(who);
      page.waitForURL(address(path));
    }
    return this;
  }

  /** On the sign-in page of the provider. */
  void choose(Person who) {
    button(who.title()).click();
  }

  Desk open(String number) {
    return go("/desk?queue=open&ticket=" + number).shows(number);
  }

  Desk shows(String number) {
    assertThat(thread(number)).isVisible();
    return this;
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private Locator exactly(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator heading(String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
  }

  Locator list() {
    return page.getByRole(
        AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("cases").setExact(true));
  }

  Locator row(String words) {
    return list().getByRole(AriaRole.LINK).filter(saying(words));
  }

  Locator thread(String number) {
    return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Case " + number));
  }

  Locator conversation() {
    return page.getByRole(AriaRole.LOG, new Page.GetByRoleOptions().setName("Conversation"));
  }

  Locator message(String words) {
    return conversation().getByRole(AriaRole.ARTICLE).filter(saying(words));
  }

  /** The content, without what every page has. */
  Locator main() {
    return page.getByRole(AriaRole.MAIN);
  }

  /** A line of the log in the side bar. */
  Locator log(String words) {
    return main().getByRole(AriaRole.LISTITEM).filter(saying(words));
  }

  /** What Balie says about the last action. */
  Locator says(String words) {
    return page.getByRole(AriaRole.ALERT).filter(saying(words));
  }

  Desk take() {
    exactly("Take").click();
    assertThat(says("You have this case now.")).isVisible();
    return this;
  }

  /** Keys, tabs and dialogs work: a page that shows something may still be on its way. */
  Desk ready() {
    page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    return this;
  }

  /** The dialog that a button of the case opens. */
  Locator dialog(String name) {
    return dialog(name, name);
  }

  /** The dialog with this title that a button opens. */
  Locator dialog(String button, String title) {
    ready();
    exactly(button).click();
    var dialog =
        page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title).setExact(true));
    assertThat(dialog).isVisible();
    return dialog;
  }

  static void press(Locator dialog, String name) {
    dialog
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  Locator replyTab() {
    return tabNamed("Reply to customer");
  }

  Locator noteTab() {
    return tabNamed("Internal note");
  }

  private Locator tabNamed(String name) {
    return ready().page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
  }

  Locator replyText() {
    return textOf("Reply to customer");
  }

  Locator noteText() {
    return textOf("Internal note");
  }

  private Locator textOf(String panel) {
    return page.getByRole(AriaRole.TABPANEL, new Page.GetByRoleOptions().setName(panel))
        .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(panel).setExact(true));
  }

  Locator replyFiles() {
    return page.getByRole(
            AriaRole.TABPANEL, new Page.GetByRoleOptions().setName("Reply to customer"))
        .getByLabel("Files");
  }

  static Locator.FilterOptions saying(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  Desk note(String words) {
    noteTab().click();
    noteText().fill(words);
    exactly("Add note").click();
    assertThat(says("Note added.")).isVisible();
    return this;
  }

  Desk reply(String words) {
    replyTab().click();
    replyText().fill(words);
    button("Send e-mail to").click();
    assertThat(says("Your reply is on its way.")).isVisible();
    return this;
  }

  Locator menu() {
    return page.getByLabel("Menu of");
  }

  /** Here and at the provider, which shows the way back. */
  void signOut() {
    menu().click();
    exactly("Sign out").click();
    page.waitForURL(address("/signed-out") + "**");
  }
}
