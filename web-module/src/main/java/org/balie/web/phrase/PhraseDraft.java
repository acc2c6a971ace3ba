package org.balie.web.phrase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.UUID;
import org.balie.phrase.Phrase;
import org.balie.phrase.Phrase.Whose;

/** What somebody types about a phrase. */
@Named
@RequestScoped
public class PhraseDraft {

  private static final String OWN = "own";
  private static final String EVERYBODY = "everybody";

  private String whose = OWN;
  private String title;
  private String shortcut;
  private String language;
  private String text;

  void show(Phrase phrase) {
    title = phrase.title();
    shortcut = phrase.shortcut();
    language = phrase.language();
    text = phrase.text();
  }

  /** Whose it is stays what it was when it is changed. */
  Phrase phrase(Phrase before, long version) {
    var team = before != null ? before.team() : team();
    return new Phrase(
        before == null ? null : before.id(),
        before == null ? kind() : before.whose(),
        team,
        stripped(title),
        stripped(shortcut).toLowerCase(Locale.ROOT),
        stripped(language).isEmpty() ? null : language,
        text == null ? "" : text.strip().replace("\r\n", "\n"),
        version);
  }

  private Whose kind() {
    return switch (whose) {
      case OWN -> Whose.OWN;
      case EVERYBODY -> Whose.EVERYBODY;
      default -> Whose.TEAM;
    };
  }

  private UUID team() {
    return kind() == Whose.TEAM ? UUID.fromString(whose) : null;
  }

  private static String stripped(String typed) {
    return typed == null ? "" : typed.strip();
  }

  /** {@code own}, {@code everybody} or the id of a team. */
  public String getWhose() {
    return whose;
  }

  public void setWhose(String whose) {
    this.whose = whose;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getShortcut() {
    return shortcut;
  }

  public void setShortcut(String shortcut) {
    this.shortcut = shortcut;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
