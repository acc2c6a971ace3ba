package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The page of the chats, as an agent uses it. */
record Chats(Desk desk) {

  private static final String PRESENCE = "**/chats/do/presence";

  /** Of somebody who takes as many chats as there can be. */
  static Chats of(Browser browser, Person who) {
    return available(browser.desk(who, "/chats").ready());
  }

  static Chats available(Desk desk) {
    var most = desk.page().getByLabel("At most so many at once");
    desk.page().waitForResponse(PRESENCE, () -> most.selectOption("8"));
    var available = desk.page().getByLabel("Available for chat");
    if (!available.isChecked()) {
      desk.page().waitForResponse(PRESENCE, available::check);
    }
    return new Chats(desk);
  }

  Locator waiting(String name) {
    return desk.page().locator(".v-chats__waiting li").filter(Desk.saying(name));
  }

  Locator room(String name) {
    return desk.page().getByRole(AriaRole.ARTICLE).filter(Desk.saying("Chat with " + name));
  }

  Chats accept(String name) {
    waiting(name).getByRole(AriaRole.BUTTON).click();
    assertThat(room(name)).isVisible();
    return this;
  }

  Chats answer(String name, String words) {
    room(name).getByLabel("Your answer").fill(words);
    room(name).locator("[data-balie-say=answer] button").click();
    assertThat(entry(name, words)).isVisible();
    return this;
  }

  Chats note(String name, String words) {
    room(name).locator(".v-chat__note summary").click();
    room(name).locator(".v-chat__note").getByLabel("Internal note").fill(words);
    room(name)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add note"))
        .click();
    assertThat(entry(name, words)).isVisible();
    return this;
  }

  Chats handOver(String name, String to) {
    room(name).locator(".v-chat__over summary").click();
    var form = room(name).locator("[data-balie-hand-over]");
    form.getByLabel("To")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(to));
    form.getByRole(AriaRole.BUTTON).click();
    return this;
  }

  void end(String name) {
    room(name)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("End chat"))
        .click();
    assertThat(room(name).locator("[role=log]")).containsText("ended the chat");
  }

  /** Ends it, and takes none from there for a while. */
  void block(String name) {
    room(name).locator(".v-chat__block summary").click();
    room(name)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Block and end"))
        .click();
    assertThat(room(name).locator("[role=log]")).containsText("ended the chat");
  }

  Locator entry(String name, String words) {
    return room(name).getByRole(AriaRole.LOG).locator(".v-chat__entry").filter(Desk.saying(words));
  }

  String number(String name) {
    return room(name).locator("header a").textContent().replaceAll(".*(B-\\d+-\\d+).*", "$1");
  }
}
