package org.balie.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Pattern;
import org.balie.platform.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * What an action said, on the page that its redirect leads to. It travels in the address as the key
 * of a text: the flash of Faces belongs to whichever request comes next, and with live updates and
 * several tabs that is often another one.
 */
@Named
@RequestScoped
public class Notice {

  private static final String PARAMETER = "done";
  private static final Pattern KEY = Pattern.compile("[a-z]+\\.done\\.[a-z-]+");

  @Inject
  @Param(name = PARAMETER)
  String key;

  @Inject Language language;
  @Inject Staying staying;

  /** Says it, once: on the first sight of the page, not with what happens on it later. */
  public void say() {
    if (key != null && !Faces.isPostback() && KEY.matcher(key).matches()) {
      var text = Texts.get(language.getLocale(), key);
      FacesContext.getCurrentInstance()
          .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }
  }

  /** The same page again, with something to say. */
  public void reload(String done) {
    var query = Faces.getRequestQueryString();
    var rest =
        query == null
            ? ""
            : query.replaceAll("(^|&)" + PARAMETER + "=[^&]*", "").replaceFirst("^&", "");
    var address =
        Faces.getRequestURI() + "?" + (rest.isEmpty() ? "" : rest + "&") + PARAMETER + "=" + done;
    if (staying.isAsked()) {
      staying.go(address);
    } else {
      Faces.redirect(address);
    }
  }

  /** Another page, with something to say. */
  public void go(String address, String done) {
    Faces.redirect(address + (address.indexOf('?') < 0 ? "?" : "&") + PARAMETER + "=" + done);
  }
}
