package org.balie.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.balie.agent.Theme;
import org.balie.agent.boundary.ReceptionOfAgents;
import org.balie.platform.Texts;
import org.omnifaces.util.Faces;

/** Language, theme and keys, kept with the person and so the same on every machine. */
@Named
@RequestScoped
public class Preferences {

  @Inject Me me;
  @Inject ReceptionOfAgents reception;
  @Inject HttpServletRequest request;

  private String language;
  private Theme theme;
  private Boolean letters;

  /** Keeps the choice and shows the same page again in it. */
  public void save() {
    var id = me.identity().orElseThrow().id();
    var lettersOff = !isLetters();
    reception.prefer(id, language, theme == null ? Theme.SYSTEM : theme, lettersOff);
    request.getSession().setAttribute(Me.SESSION_KEY, reception.current(id));
    Faces.refreshWithQueryString();
  }

  public Theme[] getThemes() {
    return Theme.values();
  }

  public List<Locale> getLanguages() {
    return Texts.LANGUAGES;
  }

  /** A language as those call it who speak it. */
  public String ownName(Locale locale) {
    var name = locale.getDisplayLanguage(locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }

  public String getLanguage() {
    return language == null ? me.getLanguage() : language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public Theme getTheme() {
    return theme == null ? me.identity().map(i -> i.theme()).orElse(Theme.SYSTEM) : theme;
  }

  public void setTheme(Theme theme) {
    this.theme = theme;
  }

  /** Whether letters alone are keys. */
  public boolean isLetters() {
    return letters == null ? !me.isLettersOff() : letters;
  }

  public void setLetters(boolean letters) {
    this.letters = letters;
  }
}
