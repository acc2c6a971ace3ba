package org.balie.web.emergency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.balie.platform.Texts;
import org.balie.web.platform.Language;
import org.omnifaces.util.Faces;

/**
 * The form of the emergency sign-in. The name is kept after a refusal, password and code are not.
 */
@Named
@RequestScoped
public class EmergencySignInView {

  @Inject EmergencySignIn door;
  @Inject Language language;
  @Inject HttpServletRequest request;
  private String login;
  private String password;
  private String code;

  public void signIn() {
    var outcome = door.signIn(request, login == null ? "" : login.strip(), password, code);
    switch (outcome) {
      case IN -> Faces.redirect(request.getContextPath() + "/");
      case REFUSED -> say("emergency.sign-in.refused");
      case TOO_MANY -> say("emergency.sign-in.too-many");
    }
    password = null;
    code = null;
  }

  private void say(String key) {
    var text = Texts.get(language.getLocale(), key);
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
