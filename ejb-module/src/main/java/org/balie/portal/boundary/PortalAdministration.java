package org.balie.portal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.balie.platform.EditConflict;
import org.balie.platform.InvalidInput;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.portal.PortalSheet;
import org.balie.portal.PortalsChanged;
import org.balie.portal.control.PortalCheck;
import org.balie.portal.control.PortalRepository;
import org.balie.portal.entity.Portal;
import org.balie.privacy.AuditLog;

/** The list of portals, as administrators keep it. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class PortalAdministration {

  /** As many as somebody can look through beside a case. */
  private static final int MOST = 200;

  @Inject PortalRepository portals;
  @Inject Event<PortalsChanged> changed;
  @Inject AuditLog audit;

  /** In the order they are offered. */
  public List<PortalSheet> all() {
    return portals.all().stream().map(Portal::sheet).toList();
  }

  /**
   * Adds one at the end, or changes one. That personal data may leave in an address is said in the
   * audit log.
   *
   * @throws InvalidInput with every fault at once
   * @throws EditConflict when somebody else changed it meanwhile
   */
  public void keep(PortalSheet sheet) {
    PortalCheck.check(sheet);
    var detail = sheet.personal() ? "personal data may stand in the address" : "";
    if (sheet.id() == null) {
      audit.done("portal.create", "portal/" + add(sheet).id(), detail);
    } else {
      change(sheet);
      audit.done("portal.change", "portal/" + sheet.id(), detail);
    }
    changed.fire(new PortalsChanged());
  }

  private Portal add(PortalSheet sheet) {
    var all = portals.all();
    if (all.size() >= MOST) {
      throw new InvalidInput("/name", "portal.invalid.too-many", MOST);
    }
    var last = all.stream().mapToInt(Portal::position).max().orElse(0);
    var portal = new Portal(sheet, last + 1);
    portals.add(portal);
    return portal;
  }

  private void change(PortalSheet sheet) {
    var portal = one(sheet.id());
    if (portal.version() != sheet.version()) {
      throw new EditConflict(sheet.version(), portal.version());
    }
    portal.describe(sheet);
  }

  /** One place up; the first stays where it is. */
  public void raise(UUID id) {
    var all = portals.all();
    var portal = one(id);
    var place = all.indexOf(portal);
    if (place > 0) {
      portal.swap(all.get(place - 1));
      audit.done("portal.move", "portal/" + id, "");
      changed.fire(new PortalsChanged());
    }
  }

  public void remove(UUID id) {
    portals.remove(one(id));
    audit.done("portal.remove", "portal/" + id, "");
    changed.fire(new PortalsChanged());
  }

  private Portal one(UUID id) {
    return portals.find(id).orElseThrow(() -> new NotFound("portal/" + id));
  }
}
