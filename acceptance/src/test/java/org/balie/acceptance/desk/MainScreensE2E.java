package org.balie.acceptance.desk;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Draws the pictures of {@code docs/screens} on a demonstration that was just made. */
@Tag("screens")
class MainScreensE2E {

  private static final Path FOLDER = Path.of("..", "docs", "screens");

  @RegisterExtension final Browser browser = new Browser();

  private static void draw(Desk desk, String name) {
    var file = FOLDER.resolve(name + ".png");
    desk.page().screenshot(new Page.ScreenshotOptions().setPath(file));
  }

  private static void dark(Desk desk, String name) {
    var page = desk.page();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    draw(desk, name);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  private static void firstCase(Desk desk) {
    desk.list().getByRole(AriaRole.LINK).first().click();
    desk.conversation().waitFor();
  }

  @Test
  void the_work_of_an_agent() {
    var emma = browser.desk(Person.EMMA);
    firstCase(emma);
    draw(emma, "case");
    dark(emma, "case-dark");
    emma.dialog("Forward").getByLabel("Operator group").waitFor();
    draw(emma, "forward");
    emma.page().keyboard().press("Escape");
    emma.page().keyboard().press("Control+k");
    emma.page().locator("#palette-words").fill("new");
    emma.page().locator("#palette-list [aria-selected=true]").waitFor();
    draw(emma, "palette");
    draw(emma.go("/new"), "new-case");
    draw(emma.go("/view"), "view");
    var chats = Chats.available(emma.go("/chats").ready());
    Visitor.on(browser.person()).asks("Ada", "", "May I bring my own laptop?");
    chats.accept("Ada").answer("Ada", "Of course. There is a socket at every seat.");
    draw(emma, "chats");
    chats.end("Ada");
  }

  @Test
  void the_work_of_an_administrator() {
    var anna = Desk.in(browser.person()).go("/admin/mailboxes");
    anna.choose(Person.ANNA);
    anna.heading("Mailboxes").first().waitFor();
    draw(anna, "mailboxes");
    draw(anna.go("/admin/second-line-rules"), "second-line-rules");
  }

  @Test
  void a_telephone() {
    var emma = Desk.in(browser.person(Look.NARROW::on)).signIn(Person.EMMA, "/desk?queue=open");
    draw(emma, "telephone");
  }
}
