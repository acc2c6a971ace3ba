package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.balie.channel.chat.BlockLine;
import org.balie.channel.chat.SiteSheet;
import org.balie.channel.chat.SiteSheet.Ask;
import org.balie.channel.chat.boundary.SiteDesk;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Notice;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omnifaces.cdi.Param;

/** The websites that carry the chat, and the one that is made or changed. */
@Named
@RequestScoped
public class ChatSitesView {

  private static final String HERE = "admin/chat-sites";

  @Inject
  @Param(name = "site")
  UUID id;

  @Inject @Param Long version;
  @Inject SiteDesk desk;
  @Inject ChatSiteDraft draft;
  @Inject Attempt attempt;
  @Inject Notice notice;

  @Inject
  @ConfigProperty(name = "balie.api.url", defaultValue = "/api/v1")
  String api;

  private List<SiteDesk.Line> lines;
  private List<BlockLine> blocks;

  public List<SiteDesk.Line> getLines() {
    if (lines == null) {
      lines = desk.all();
    }
    return lines;
  }

  /** The site that is changed; null for a new one. */
  public SiteSheet getEdited() {
    return getLines().stream()
        .map(SiteDesk.Line::sheet)
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  public void show() {
    var edited = getEdited();
    if (edited != null) {
      draft.show(edited);
    }
  }

  public void keep() {
    if (attempt.to(() -> desk.keep(draft.sheet(id, version == null ? 0 : version)), null)) {
      notice.go(HERE, "chat.done.saved");
    }
  }

  /** Where no chats are taken from now. */
  public List<BlockLine> getBlocks() {
    if (blocks == null) {
      blocks = desk.blocks();
    }
    return blocks;
  }

  public void unblock(UUID block) {
    if (attempt.to(() -> desk.unblock(block), null)) {
      notice.go(HERE, "chat.done.unblocked");
    }
  }

  public Ask[] getAsks() {
    return Ask.values();
  }

  /** The line that a page of the website carries. */
  public String snippet(String code) {
    var address = api.replaceFirst("/v1$", "/chat/v1/sites/") + code + "/widget.js";
    return "<script type=\"module\" src=\"" + address + "\"></script>";
  }

  /** What a page's policy has to allow. */
  public String getOrigin() {
    var uri = URI.create(api);
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }
}
