package org.balie.acceptance.desk;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.balie.acceptance.Place;

/** The contact form of the library, as a customer uses it. */
record LibraryWebsite(Page page) {

  static LibraryWebsite openedBy(BrowserContext somebody) {
    var page = somebody.newPage();
    page.navigate(Place.of("LANDSCAPE_URL") + "/library");
    return new LibraryWebsite(page);
  }

  /** The number that the thank-you page tells. */
  String send(Customer customer, String subject, String question, FilePayload... files) {
    page.getByLabel("Your name").fill(customer.name());
    page.getByLabel("E-mail").fill(customer.email());
    page.getByLabel("Subject").fill(subject);
    page.getByLabel("Your question").fill(question);
    page.getByLabel("Answer me in").selectOption("en");
    page.getByLabel("Files").setInputFiles(files);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send")).click();
    page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Thank you")).waitFor();
    return page.locator("strong").first().textContent().strip();
  }
}
