package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A queue in the rail of a desk, and the count beside it. */
record Rail(Desk desk, String queue) {

  private Locator count() {
    return desk.page()
        .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main").setExact(true))
        .getByRole(AriaRole.LINK)
        .filter(Desk.saying(queue))
        .locator(".v-count");
  }

  int now() {
    return Integer.parseInt(count().innerText().replaceAll("\\D", ""));
  }

  void becomesNew(int lines) {
    assertThat(count()).hasText(lines + " new");
  }

  /** Waits until it says so. */
  void becomes(int cases) {
    assertThat(count()).hasText(cases + " cases");
  }
}
