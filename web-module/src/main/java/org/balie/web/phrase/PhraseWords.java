package org.balie.web.phrase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.balie.agent.AgentDirectory;
import org.balie.agent.TeamCard;
import org.balie.phrase.Phrase;
import org.balie.platform.Texts;
import org.balie.web.platform.Language;

/** Says whose a phrase is. */
@Named
@RequestScoped
public class PhraseWords {

  @Inject AgentDirectory directory;
  @Inject Language language;

  public String whose(Phrase phrase) {
    return switch (phrase.whose()) {
      case OWN -> text("phrase.own");
      case TEAM -> directory.team(phrase.team()).map(TeamCard::name).orElse(text("phrase.team"));
      case EVERYBODY -> text("phrase.everybody");
    };
  }

  private String text(String key) {
    return Texts.get(language.getLocale(), key);
  }
}
