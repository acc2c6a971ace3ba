package org.balie.acceptance.desk;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Place;

/** Somebody at the page of what waits for them. */
record Reader(Page page, String link) {

  private static final Pattern LINK = Pattern.compile("https?://\\S+/waiting/\\S+");
  private static final Pattern CODE = Pattern.compile("\\b\\d{8}\\b");

  private static final Duration SOON = Duration.ofSeconds(20);

  /** Where the link of a mail leads. */
  static Reader of(BrowserContext context, Mailbox.Mail mail) {
    var found = LINK.matcher(mail.text());
    if (!found.find()) {
      throw new AssertionError("no link in " + mail.text());
    }
    var reader = new Reader(context.newPage(), found.group());
    reader.page.navigate(reader.link);
    return reader;
  }

  /** Where a link of this kind is that nobody was given. */
  static String unknown() {
    return Place.of("BALIE_API_URL").replaceFirst("/v1$", "/waiting/AAAAAAAAAAAAAAAAAAAAAA");
  }

  Reader press(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
    return this;
  }

  /** Asks for a code, and gets the one that came. */
  String asks(Mailbox mailbox) {
    var before = codes(mailbox);
    page.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(Pattern.compile("Send me a( new)? code")))
        .click();
    var now = Eventually.within(SOON, () -> codes(mailbox), all -> all.size() > before.size());
    now.removeAll(before);
    return now.get(0);
  }

  private static List<String> codes(Mailbox mailbox) {
    return mailbox.mails().stream()
        .map(mail -> CODE.matcher(mail.text()))
        .filter(Matcher::find)
        .map(Matcher::group)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  Reader types(String code) {
    page.getByLabel("Code of eight digits").fill(code);
    return press("Read the message");
  }

  Reader signsIn(Mailbox mailbox) {
    return types(asks(mailbox));
  }

  Locator answer() {
    return page.getByLabel("Your answer");
  }

  Locator text(String words) {
    return page.getByText(words);
  }
}
