package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balie.portal.Blank;
import org.balie.portal.PortalSheet;
import org.balie.portal.PortalSheet.Place;
import org.balie.portal.PortalSheet.Way;
import org.balie.portal.boundary.PortalAdministration;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Language;
import org.balie.web.platform.Notice;
import org.omnifaces.cdi.Param;

/** The list of portals, and the one that is made or changed. */
@Named
@RequestScoped
public class PortalsView {

  private static final String HERE = "admin/portals";

  @Inject
  @Param(name = "portal")
  UUID id;

  @Inject @Param Long version;
  @Inject PortalAdministration desk;
  @Inject PortalDraft draft;
  @Inject Attempt attempt;
  @Inject Notice notice;
  @Inject Language language;
  private List<PortalSheet> portals;

  public List<PortalSheet> getPortals() {
    if (portals == null) {
      portals = desk.all();
    }
    return portals;
  }

  public String name(PortalSheet portal) {
    return portal.name(language.getLocale());
  }

  public Way[] getWays() {
    return Way.values();
  }

  public Place[] getPlaces() {
    return Place.values();
  }

  /** As they are written in an address. */
  public String getOpaque() {
    return written(Blank.OPAQUE.stream());
  }

  /** As they are written in what is posted. */
  public String getPersonal() {
    return written(Stream.concat(Blank.PERSONAL.stream(), Stream.of(Blank.FIELD + "…")));
  }

  private static String written(Stream<String> places) {
    return places.map(place -> "{" + place + "}").collect(Collectors.joining(", "));
  }

  /** The one that is changed; null for a new one. */
  public PortalSheet getEdited() {
    return getPortals().stream().filter(p -> p.id().equals(id)).findFirst().orElse(null);
  }

  public void show() {
    var edited = getEdited();
    if (edited != null) {
      draft.show(edited);
    }
  }

  public void keep() {
    var sheet = draft.sheet(id, version == null ? 0 : version);
    if (attempt.to(() -> desk.keep(sheet), null)) {
      notice.go(HERE, "portal.done.saved");
    }
  }

  public void raise(UUID portal) {
    desk.raise(portal);
    notice.go(HERE, "portal.done.saved");
  }

  public void remove(UUID portal) {
    desk.remove(portal);
    notice.go(HERE, "portal.done.removed");
  }
}
