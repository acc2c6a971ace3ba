package org.balie.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.balie.platform.Texts;

/**
 * The language of this request: chosen by the person, else the first of the browser's that we
 * speak, else English.
 */
@Named
@RequestScoped
public class Language {

  @Inject Me me;
  @Inject HttpServletRequest request;

  public Locale getLocale() {
    if (me.getLanguage() != null) {
      return Texts.supported(Locale.forLanguageTag(me.getLanguage()));
    }
    return Collections.list(request.getLocales()).stream()
        .filter(l -> Texts.supported(l).getLanguage().equals(l.getLanguage()))
        .map(Texts::supported)
        .findFirst()
        .orElse(Texts.DEFAULT);
  }

  public String getTag() {
    return getLocale().getLanguage();
  }
}
