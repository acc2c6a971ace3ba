package org.balie.channel.chat.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.balie.channel.chat.BlockLine;
import org.balie.channel.chat.SiteSheet;
import org.balie.channel.chat.SiteState;
import org.balie.channel.chat.control.BlockRepository;
import org.balie.channel.chat.control.Doors;
import org.balie.channel.chat.control.SiteCheck;
import org.balie.channel.chat.control.SiteRepository;
import org.balie.channel.chat.entity.ChatSite;
import org.balie.platform.EditConflict;
import org.balie.platform.InvalidInput;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;

/** The websites that carry the chat, as administrators keep them. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class SiteDesk {

  @Inject SiteRepository sites;
  @Inject Doors doors;
  @Inject BlockRepository blocks;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** A site, and whether it takes chats now. */
  public record Line(SiteSheet sheet, SiteState state) {}

  public List<Line> all() {
    return sites.all().stream().map(ChatSite::sheet).map(s -> new Line(s, doors.of(s))).toList();
  }

  public SiteSheet site(UUID id) {
    return one(id).sheet();
  }

  /**
   * Adds one or changes one.
   *
   * @return its id
   * @throws InvalidInput with every fault at once
   * @throws EditConflict when somebody else changed it meanwhile
   */
  public UUID keep(SiteSheet sheet) {
    SiteCheck.check(sheet);
    var taken = sites.byCode(sheet.code()).map(ChatSite::id).filter(id -> !id.equals(sheet.id()));
    if (taken.isPresent()) {
      throw new InvalidInput("/code", "chat.invalid.code-taken");
    }
    if (sheet.id() == null) {
      var site = new ChatSite(sheet);
      sites.add(site);
      audit.done("chat-site.create", "chat-site/" + site.id(), "");
      return site.id();
    }
    var site = one(sheet.id());
    if (site.version() != sheet.version()) {
      throw new EditConflict(sheet.version(), site.version());
    }
    site.describe(sheet);
    audit.done("chat-site.change", "chat-site/" + site.id(), "");
    return site.id();
  }

  /** Where no chats are taken from now. */
  public List<BlockLine> blocks() {
    return blocks.all(clock.instant());
  }

  /** Takes chats from there again; nothing when they are taken already. */
  public void unblock(UUID id) {
    if (blocks.remove(id)) {
      audit.done("chat.unblock", "chat-block/" + id, "");
    }
  }

  private ChatSite one(UUID id) {
    return sites.find(id).orElseThrow(() -> new NotFound("chat-site/" + id));
  }
}
