package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balie.agent.AgentCard;
import org.balie.agent.AgentDirectory;
import org.balie.platform.Texts;
import org.balie.privacy.boundary.AuditDesk;
import org.balie.privacy.boundary.AuditLine;
import org.balie.web.platform.Language;
import org.omnifaces.cdi.Param;

/** The audit log, and the check of its chain. */
@Named
@RequestScoped
public class AuditView {

  @Inject @Param String find;
  @Inject AuditDesk desk;
  @Inject AgentDirectory agents;
  @Inject Paging paging;
  @Inject Language language;
  private final Map<UUID, String> names = new HashMap<>();
  private List<AuditLine> lines;
  private String verdict;
  private boolean whole;

  private List<AuditLine> found() {
    if (lines == null) {
      lines = desk.lines(find, paging.first(), Paging.SIZE + 1);
    }
    return lines;
  }

  public List<AuditLine> getLines() {
    return found().subList(0, Math.min(found().size(), Paging.SIZE));
  }

  public boolean isMore() {
    return found().size() > Paging.SIZE;
  }

  public void verify() {
    var broken = desk.verify();
    whole = broken.isEmpty();
    verdict =
        whole
            ? Texts.get(language.getLocale(), "web.admin.audit.whole")
            : Texts.get(
                language.getLocale(), "web.admin.audit.broken", String.valueOf(broken.getAsLong()));
  }

  public String who(AuditLine line) {
    return line.actor() == null
        ? Texts.get(language.getLocale(), "web.admin.audit.system")
        : names.computeIfAbsent(line.actor(), this::name);
  }

  private String name(UUID id) {
    return agents.agent(id).map(AgentCard::name).orElse(id.toString());
  }

  public String getFind() {
    return find;
  }

  public String getVerdict() {
    return verdict;
  }

  public boolean isWhole() {
    return whole;
  }
}
