package org.balie.platform;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Texts of the components in the languages of the product. The first part of a key names the
 * component whose bundle {@code org/balie/<component>/messages_<language>.properties} (UTF-8) holds
 * it: {@code ticket.status.new} is in {@code org/balie/ticket}.
 */
public final class Texts {

  public static final Locale DEFAULT = Locale.ENGLISH;
  public static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"), Locale.forLanguageTag("sv"));

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Texts() {}

  /**
   * The text, its {@code {0}} filled in; the key itself when there is none, so that a page still
   * works.
   */
  public static String get(Locale locale, String key, Object... arguments) {
    var pattern = pattern(locale, key);
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, supported(locale)).format(named(locale, arguments));
  }

  private static Object[] named(Locale locale, Object... arguments) {
    return Arrays.stream(arguments)
        .map(each -> each instanceof Named it ? it.name(supported(locale)) : each)
        .toArray();
  }

  /** The product's language nearest to the one asked for; English when there is none. */
  public static Locale supported(Locale wanted) {
    return LANGUAGES.stream()
        .filter(l -> wanted != null && l.getLanguage().equals(wanted.getLanguage()))
        .findFirst()
        .orElse(DEFAULT);
  }

  private static String pattern(Locale locale, String key) {
    var dot = key.indexOf('.');
    if (dot < 0) {
      return key;
    }
    try {
      return bundle(key.substring(0, dot), supported(locale)).getString(key);
    } catch (MissingResourceException absent) {
      return key;
    }
  }

  /** All texts of one component in one language. */
  public static ResourceBundle bundle(String component, Locale locale) {
    return ResourceBundle.getBundle(
        "org.balie." + component + ".messages", locale, Texts.class.getClassLoader(), NO_FALLBACK);
  }
}
