package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Panes as wide as an agent likes, by mouse and by keyboard, and so again tomorrow. */
@Requirement({"D-53", "D-57"})
class PanesE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final String number = Customer.anybody().asks("Panes");

  private static Locator handle(Desk desk, String name) {
    return desk.page()
        .getByRole(AriaRole.SEPARATOR, new Page.GetByRoleOptions().setName("Width of the " + name));
  }

  private static double wide(Desk desk, String pane) {
    return desk.page().locator(pane).boundingBox().width;
  }

  @Test
  void the_arrows_make_a_pane_wider_and_it_stays_so() {
    var emma = browser.open(Person.EMMA, number).ready();
    var before = wide(emma, ".v-side");
    var said = Integer.parseInt(handle(emma, "side bar").getAttribute("aria-valuenow"));
    handle(emma, "side bar").focus();
    handle(emma, "side bar").press("ArrowLeft");
    handle(emma, "side bar").press("ArrowLeft");
    assertThat(handle(emma, "side bar")).hasAttribute("aria-valuenow", String.valueOf(said + 4));
    var wider = wide(emma, ".v-side");
    assertThat(wider).isGreaterThan(before + 20);
    emma.page().reload();
    assertThat(handle(emma, "side bar")).hasAttribute("aria-valuenow", String.valueOf(said + 4));
    assertThat(wide(emma, ".v-side")).isEqualTo(wider);
    handle(emma, "side bar").press("Home");
    assertThat(wide(emma, ".v-side")).isEqualTo(before);
  }

  @Test
  void the_mouse_drags_it_within_its_limits_and_a_double_click_brings_it_back() {
    var emma = browser.open(Person.EMMA, number).ready();
    var before = wide(emma, ".v-list");
    drag(emma, 150);
    assertThat(wide(emma, ".v-list")).isBetween(before + 120, before + 170);
    drag(emma, 2_000);
    assertThat(handle(emma, "list")).hasAttribute("aria-valuenow", "45");
    handle(emma, "list").dblclick();
    assertThat(wide(emma, ".v-list")).isEqualTo(before);
  }

  private static void drag(Desk desk, double by) {
    var at = handle(desk, "list").boundingBox();
    var mouse = desk.page().mouse();
    mouse.move(at.x + at.width / 2, at.y + 200);
    mouse.down();
    mouse.move(at.x + at.width / 2 + by, at.y + 200);
    mouse.up();
  }
}
