package org.balie.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import org.balie.platform.BalieException;
import org.balie.platform.EditConflict;
import org.balie.platform.Texts;

/**
 * Runs what an agent asked for and says how it went. What they can understand becomes a message and
 * keeps their input; anything else goes on to the error page with its reference number.
 */
@RequestScoped
public class Attempt {

  @Inject Language language;
  private boolean conflict;

  /** Something that may be refused. */
  @FunctionalInterface
  public interface Action {
    void run() throws BalieException;
  }

  /**
   * Runs it.
   *
   * @param done key of the text that tells it worked; null to say nothing
   * @return whether it worked
   */
  public boolean to(Action action, String done) {
    try {
      action.run();
    } catch (BalieException refused) {
      conflict = refused instanceof EditConflict;
      Refusal.words(refused, language.getLocale())
          .forEach(words -> say(FacesMessage.SEVERITY_ERROR, words));
      return fail();
    }
    if (done != null) {
      say(FacesMessage.SEVERITY_INFO, Texts.get(language.getLocale(), done));
    }
    return true;
  }

  /** Says that something went otherwise than hoped, though it went on. */
  public void warn(String key) {
    say(FacesMessage.SEVERITY_WARN, Texts.get(language.getLocale(), key));
  }

  /** Whether the last action was refused because somebody else had changed the same thing. */
  public boolean isConflict() {
    return conflict;
  }

  /**
   * Whether both versions are on the page: also while a request is read, so that the buttons beside
   * them are heard.
   */
  public boolean isDisputed() {
    return conflict
        || FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
  }

  private static boolean fail() {
    FacesContext.getCurrentInstance().validationFailed();
    return false;
  }

  private static void say(Severity severity, String text) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
  }
}
