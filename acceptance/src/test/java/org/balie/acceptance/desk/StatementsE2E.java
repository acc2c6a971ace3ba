package org.balie.acceptance.desk;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.balie.acceptance.Place;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Counts the SQL statements of pages in the log of a PostgreSQL that writes all of them ({@code
 * docs/performance.md} says how). The least of several loads is told: timers ask beside it.
 */
@Tag("statements")
class StatementsE2E {

  private static final Logger LOG = Logger.getLogger(StatementsE2E.class.getName());
  private static final int LOADS = 7;
  private static final List<String> PAGES =
      List.of(
          "/start",
          "/desk?queue=open",
          "/desk?queue=open&ticket=NUMBER",
          "/desk?queue=overdue",
          "/desk?q=book",
          "/new",
          "/notices",
          "/drafts",
          "/views",
          "/view",
          "/map?queue=open",
          "/log",
          "/chats",
          "/phrases",
          "/bulk",
          "/customer?id=CARD");

  @RegisterExtension final Browser browser = new Browser();

  private static Path log() {
    return Path.of(Place.of("BALIE_CONF")).resolveSibling("logs").resolve("postgres.log");
  }

  private static long size() {
    try {
      return Files.size(log());
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static List<String> since(long start) {
    try (var bytes = Files.newInputStream(log())) {
      bytes.skipNBytes(start);
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> l.contains("LOG:  execute ") || l.contains("LOG:  statement: "))
          .filter(l -> !l.matches("(?i).*: (BEGIN|COMMIT|ROLLBACK|SET .*|SHOW .*)$"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static int load(Page page, String path) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    var start = size();
    page.request().get(Desk.address(path));
    return since(start).size();
  }

  @Test
  void of_every_page_of_an_agent() {
    var number = Customer.anybody().asks("Counted");
    var emma = browser.open(Person.EMMA, number);
    var card =
        emma.main()
            .locator("a[href*='/customer?id=']")
            .first()
            .getAttribute("href")
            .replaceAll(".*id=", "");
    emma.page().navigate("about:blank");
    for (var path : PAGES) {
      var address = path.replace("NUMBER", number).replace("CARD", card);
      var least = IntStream.range(0, LOADS).map(i -> load(emma.page(), address)).min().orElse(-1);
      LOG.info(() -> "statements: %d %s".formatted(least, path));
    }
  }
}
