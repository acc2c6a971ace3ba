package org.balie.channel.chat.control;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.balie.channel.chat.SiteSheet;
import org.balie.channel.chat.SiteSheet.Words;
import org.balie.platform.InvalidInput;
import org.balie.platform.InvalidInput.Fault;

/** What an administrator may say of a site. */
public final class SiteCheck {

  private static final Pattern CODE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
  private static final Set<String> LANGUAGES = Set.of("nl", "sv", "en");
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_WORDS = 1_000;
  private static final int LONGEST_ADDRESS = 500;
  private static final int MOST_WAITING = 500;

  /** WCAG 2.2, success criterion 1.4.3. */
  private static final double READABLE = 4.5;

  private SiteCheck() {}

  /** Throws every fault at once. */
  public static void check(SiteSheet sheet) {
    var faults = new ArrayList<Fault>();
    if (!CODE.matcher(sheet.code()).matches()) {
      faults.add(Fault.of("/code", "chat.invalid.code"));
    }
    if (sheet.name().isBlank() || sheet.name().length() > LONGEST_NAME) {
      faults.add(Fault.of("/name", "chat.invalid.name", LONGEST_NAME));
    }
    origins(faults, sheet.origins());
    look(faults, sheet.look());
    if (!sheet.form().privacyUrl().isEmpty() && !address(sheet.form().privacyUrl())) {
      faults.add(Fault.of("/privacyUrl", "chat.invalid.privacy-url"));
    }
    if (sheet.mostWaiting() < 1 || sheet.mostWaiting() > MOST_WAITING) {
      faults.add(Fault.of("/mostWaiting", "platform.invalid.range", 1, MOST_WAITING));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private static void origins(List<Fault> faults, List<String> origins) {
    if (origins.isEmpty()) {
      faults.add(Fault.of("/origins", "chat.invalid.origins"));
    }
    origins.stream()
        .filter(o -> !isOrigin(o))
        .forEach(o -> faults.add(Fault.of("/origins", "chat.invalid.origin", o)));
  }

  private static void look(List<Fault> faults, SiteSheet.Look look) {
    if (look.languages().isEmpty() || !LANGUAGES.containsAll(look.languages())) {
      faults.add(Fault.of("/languages", "chat.invalid.languages"));
    }
    if (!COLOUR.matcher(look.colour()).matches()) {
      faults.add(Fault.of("/colour", "chat.invalid.colour"));
    } else if (contrastWithWhite(look.colour()) < READABLE) {
      faults.add(Fault.of("/colour", "chat.invalid.contrast"));
    }
    if (look.texts().values().stream().anyMatch(SiteCheck::tooLong)) {
      faults.add(Fault.of("/texts", "platform.invalid.too-long", LONGEST_WORDS));
    }
  }

  private static boolean tooLong(Words words) {
    return List.of(words.title(), words.welcome(), words.privacy()).stream()
        .anyMatch(w -> w.length() > LONGEST_WORDS);
  }

  /** Scheme, host and perhaps a port, and nothing behind it. */
  static boolean isOrigin(String written) {
    try {
      var uri = URI.create(written);
      var whole = uri.getScheme() + "://" + uri.getRawAuthority();
      return web(uri) && uri.getRawUserInfo() == null && whole.equals(written);
    } catch (IllegalArgumentException unclear) {
      return false;
    }
  }

  private static boolean address(String written) {
    try {
      return written.length() <= LONGEST_ADDRESS && web(URI.create(written));
    } catch (IllegalArgumentException unclear) {
      return false;
    }
  }

  private static boolean web(URI uri) {
    return uri.getHost() != null
        && Set.of("http", "https").contains(String.valueOf(uri.getScheme()));
  }

  /** The contrast ratio of WCAG, 1 to 21. */
  static double contrastWithWhite(String colour) {
    var light = 0.0;
    var parts = new double[] {0.2126, 0.7152, 0.0722};
    for (var i = 0; i < parts.length; i++) {
      var part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      light += parts[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return 1.05 / (light + 0.05);
  }
}
