package org.balie.acceptance.desk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.balie.acceptance.Place;

/** The page on which an administrator describes and tries the directory of certificates. */
final class DirectoryPage {

  private final Desk anna;
  private final Page page;

  private DirectoryPage(Desk anna) {
    this.anna = anna;
    this.page = anna.page();
  }

  static DirectoryPage of(Browser browser) {
    return new DirectoryPage(browser.desk(Person.ANNA, "/admin/directory"));
  }

  /** The directory of the landscape, with this password. */
  DirectoryPage describe(String password) {
    return describe("127.0.0.1", password);
  }

  DirectoryPage describe(String host, String password) {
    field("Server (required)").fill(host);
    field("Port (required)").fill(Place.of("LDAP_PORT"));
    field("Encryption").selectOption("NONE");
    field("Base DN").fill("dc=burger,dc=test");
    field("Bind DN").fill("cn=balie,dc=burger,dc=test");
    field("Password").fill(password);
    field("The directory is asked").check();
    anna.button("Save").click();
    return this;
  }

  Locator field(String name) {
    return page.getByLabel(name);
  }

  Locator says(String words) {
    return anna.says(words);
  }

  DirectoryPage look(String address) {
    field("E-mail (required)").fill(address);
    anna.button("Look up").click();
    return this;
  }

  /** What came of the look-up. */
  Locator outcome() {
    return anna.main().getByRole(AriaRole.STATUS);
  }

  DirectoryPage again() {
    anna.go("/admin/directory");
    return this;
  }

  Locator unused(String address) {
    return anna.main().getByRole(AriaRole.ROW).filter(Desk.saying(address));
  }

  Locator main() {
    return anna.main();
  }
}
