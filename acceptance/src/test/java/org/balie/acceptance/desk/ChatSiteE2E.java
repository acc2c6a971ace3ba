package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator changes a website that carries the chat. */
@Requirement("K-07")
class ChatSiteE2E {

  private static final Page.GetByRoleOptions LIBRARY =
      new Page.GetByRoleOptions().setName("Library").setExact(true);

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void a_site_is_changed_and_stays_one() {
    var anna = browser.desk(Person.ANNA, "/admin/chat-sites").ready();
    for (var most : new String[] {"21", "20"}) {
      var library = anna.page().getByRole(AriaRole.LINK, LIBRARY);
      library.click();
      anna.page().getByLabel("So many may wait").fill(most);
      anna.button("Save").click();
      assertThat(anna.says("Saved.")).isVisible();
      assertThat(library).hasCount(1);
      library.click();
      assertThat(anna.page().getByLabel("So many may wait")).hasValue(most);
    }
  }
}
