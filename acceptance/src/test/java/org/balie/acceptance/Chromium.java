package org.balie.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The machine's own Chromium, without anything that asks the network by itself. */
public final class Chromium {

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** Nothing is claimed of how long something takes: a busy machine is given the time it needs. */
  private static final double PATIENCE = 15_000;

  private Chromium() {}

  public static Browser launch(Playwright playwright) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    var program = Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium");
    return playwright
        .chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of(program)).setArgs(FLAGS));
  }
}
