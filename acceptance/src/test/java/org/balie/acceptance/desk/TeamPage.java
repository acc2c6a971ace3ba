package org.balie.acceptance.desk;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A team as an administrator keeps it, in words of the screen (English). */
record TeamPage(Desk anna, String name) {

  /** Made now, with these people; its page is open. */
  static TeamPage made(Desk anna, String name, Person... members) {
    anna.go("/admin/teams").ready();
    anna.page().getByLabel("Name").fill(name);
    anna.button("Make the team").click();
    var team = new TeamPage(anna, name).link();
    for (var member : members) {
      anna.page().getByLabel(member.title()).check();
    }
    return team.save();
  }

  TeamPage open() {
    anna.go("/admin/teams").ready();
    return link();
  }

  private TeamPage link() {
    anna.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
    return this;
  }

  TeamPage save() {
    anna.button("Save").click();
    anna.says("Saved").waitFor();
    return this;
  }

  void dissolve() {
    Desk.press(anna.dialog("Dissolve"), "Dissolve");
    anna.says("dissolved").waitFor();
  }
}
