package org.balie.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.balie.agent.AgentIdentity;
import org.balie.agent.Theme;
import org.balie.platform.Roles;

/** The person in front of the screen, as the session knows them. */
@Named
@RequestScoped
public class Me {

  /** Where the mechanism keeps the identity between requests. */
  public static final String SESSION_KEY = AgentIdentity.class.getName();

  @Inject HttpServletRequest request;

  public Optional<AgentIdentity> identity() {
    var session = request.getSession(false);
    return Optional.ofNullable(session).map(s -> (AgentIdentity) s.getAttribute(SESSION_KEY));
  }

  public boolean isSignedIn() {
    return identity().isPresent();
  }

  /** Names the person to the push; empty while nobody is signed in. */
  public String getKey() {
    return identity().map(i -> i.id().toString()).orElse("");
  }

  public String getName() {
    return identity().map(AgentIdentity::name).orElse("");
  }

  /** The first letters of the first and the last name. */
  public String getInitials() {
    var words = getName().strip().split("\\s+", -1);
    var first = words[0].isEmpty() ? "?" : words[0].substring(0, 1);
    return (words.length < 2 ? first : first + words[words.length - 1].substring(0, 1))
        .toUpperCase(Locale.ROOT);
  }

  /** The language somebody chose, else the browser's, else English. */
  public String getLanguage() {
    return identity().map(AgentIdentity::language).orElse(null);
  }

  public String getTheme() {
    return identity()
        .map(AgentIdentity::theme)
        .orElse(Theme.SYSTEM)
        .name()
        .toLowerCase(Locale.ROOT);
  }

  /** Whether letters alone do nothing for this person. */
  public boolean isLettersOff() {
    return identity().map(AgentIdentity::lettersOff).orElse(false);
  }

  public Set<String> getRoles() {
    return identity().map(AgentIdentity::roles).orElse(Set.of());
  }

  public boolean isAgent() {
    return getRoles().contains(Roles.AGENT) || getRoles().contains(Roles.TEAM_LEAD);
  }

  public boolean isTeamLead() {
    return getRoles().contains(Roles.TEAM_LEAD);
  }

  public boolean isAdministrator() {
    return getRoles().contains(Roles.ADMINISTRATOR);
  }

  public boolean isKnowledgeEditor() {
    return getRoles().contains(Roles.KNOWLEDGE_EDITOR);
  }

  public boolean isAuditor() {
    return getRoles().contains(Roles.AUDITOR);
  }
}
