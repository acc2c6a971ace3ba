package org.balie.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.balie.agent.Theme;
import org.balie.agent.boundary.ReceptionOfAgents;
import org.omnifaces.util.Faces;

/** Language and theme, kept with the person and so the same on every machine. */
@Named
@RequestScoped
public class Preferences {

  @Inject Me me;
  @Inject ReceptionOfAgents reception;
  @Inject HttpServletRequest request;

  private String language;
  private Theme theme;

  /** Keeps the choice and shows the same page again in it. */
  public void save() {
    var id = me.identity().orElseThrow().id();
    reception.prefer(id, language, theme == null ? Theme.SYSTEM : theme);
    request.getSession().setAttribute(Me.SESSION_KEY, reception.current(id));
    Faces.refreshWithQueryString();
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
}
