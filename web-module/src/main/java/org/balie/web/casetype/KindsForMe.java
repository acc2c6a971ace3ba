package org.balie.web.casetype;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balie.agent.AgentIdentity;
import org.balie.casetype.CaseType;
import org.balie.casetype.CaseTypes;
import org.balie.web.platform.Me;

/** Kinds of cases as the person in front of the screen may see them. */
@Named("kinds")
@RequestScoped
public class KindsForMe {

  @Inject CaseTypes types;
  @Inject Me me;

  private Set<String> hidden;

  /** Those that a new case of this person can have, in their order. */
  public List<CaseType> getAll() {
    return types.active().stream().filter(type -> !hides(type.code())).toList();
  }

  /** One of any time; empty for one that is hidden. */
  public Optional<CaseType> find(String code) {
    return types.find(code).filter(type -> !hides(type.code()));
  }

  public boolean hides(String code) {
    if (hidden == null) {
      hidden = me.identity().map(AgentIdentity::id).map(types::hiddenFrom).orElse(Set.of());
    }
    return code != null && hidden.contains(code);
  }

  /** Whether only some teams see its cases. */
  public boolean restricted(String code) {
    return types.restricted().contains(code);
  }
}
