package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.balie.web.platform.Me;

/** The pages of the administration that this person may open, in the order of the rail. */
@Named
@RequestScoped
public class AdminPages {

  private static final List<Page> OF_AUDITORS =
      List.of(new Page("rights", "shield-check"), new Page("audit", "history"));
  private static final List<Page> ALL =
      Stream.concat(
              Stream.of(
                  new Page("applications", "key"),
                  new Page("users", "user"),
                  new Page("teams", "users"),
                  new Page("topics", "folder-tree"),
                  new Page("case-types", "clipboard-list"),
                  new Page("mailboxes", "mail"),
                  new Page("chat-sites", "message-square"),
                  new Page("emergency", "shield-alert"),
                  new Page("poison", "triangle-alert"),
                  new Page("outbox", "send"),
                  new Page("second-line", "building"),
                  new Page("portals", "globe")),
              OF_AUDITORS.stream())
          .toList();

  @Inject Me me;

  /** A page: its address, which also names its text, and its icon. */
  public record Page(String name, String icon) {
    public String getName() {
      return name;
    }

    public String getIcon() {
      return icon;
    }
  }

  public List<Page> getAll() {
    return me.isAdministrator() ? ALL : OF_AUDITORS;
  }
}
