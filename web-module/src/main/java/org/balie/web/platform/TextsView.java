package org.balie.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;
import org.balie.platform.Texts;

/**
 * Texts in pages: {@code #{t['ticket.status.new']}}, or {@code #{t.of('web.desk.count', 3)}} with
 * arguments.
 */
@Named("t")
@RequestScoped
public class TextsView extends AbstractMap<String, String> {

  @Inject Language language;

  @Override
  public String get(Object key) {
    return Texts.get(language.getLocale(), (String) key);
  }

  public String of(String key, Object argument) {
    return Texts.get(language.getLocale(), key, argument);
  }

  public String of(String key, Object first, Object second) {
    return Texts.get(language.getLocale(), key, first, second);
  }

  public String of(String key, Object first, Object second, Object third) {
    return Texts.get(language.getLocale(), key, first, second, third);
  }

  @Override
  public boolean containsKey(Object key) {
    return true;
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return Set.of();
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
