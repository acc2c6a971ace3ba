package org.balie.place.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balie.place.Place;
import org.balie.place.Register;
import org.balie.place.control.PlaceCheck;
import org.balie.place.control.PlaceRepository;
import org.balie.place.entity.CasePlace;
import org.balie.platform.Roles;
import org.balie.ticket.CaseAdditions;
import org.balie.ticket.CaseInSight;
import org.balie.ticket.TicketId;
import org.balie.ticket.Version;

/** Where cases are about. */
@Stateless
@CaseInSight
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class PlaceDesk {

  private static final int MOST = 10;

  @Inject PlaceRepository places;
  @Inject CaseAdditions cases;
  @Inject Register register;

  public Optional<Place> of(TicketId ticket) {
    return places.find(ticket).map(CasePlace::place);
  }

  /** Those of these cases that have a point. */
  public Map<UUID, Place> pointed(Collection<UUID> tickets) {
    return places.pointed(tickets).stream()
        .collect(Collectors.toMap(CasePlace::ticket, CasePlace::place));
  }

  /**
   * Looks at a place before there is a case.
   *
   * @throws org.balie.platform.InvalidInput with every fault at once
   */
  public void check(Place place) {
    PlaceCheck.checked(place);
  }

  /**
   * The case is about this place from now on; about none, when it says nothing.
   *
   * @param seen null for a case that was just made
   * @throws org.balie.platform.InvalidInput with every fault at once
   * @throws org.balie.platform.EditConflict when somebody else changed the case meanwhile
   */
  public void put(TicketId ticket, Version seen, Place wanted) {
    var place = PlaceCheck.checked(wanted);
    var stored = places.find(ticket);
    var before = stored.map(CasePlace::place).orElse(null);
    if (place.equals(before) || before == null && place.empty()) {
      return;
    }
    var was = before == null ? null : before.shortly();
    cases.changed(ticket, seen, "place", was, place.empty() ? null : place.shortly());
    if (place.empty()) {
      stored.ifPresent(places::remove);
    } else if (stored.isPresent()) {
      stored.get().describe(place);
    } else {
      places.add(new CasePlace(ticket, place));
    }
  }

  /** Whether there is a register to look in. */
  public boolean hasRegister() {
    return register.configured();
  }

  /**
   * Properties in the register, by designation or address.
   *
   * @throws IOException when it does not answer
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<Register.Found> look(String words) throws IOException {
    return register.find(words, MOST);
  }
}
