package org.balie.web.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import org.balie.place.Place;
import org.balie.place.Place.Country;
import org.balie.place.boundary.PlaceDesk;
import org.balie.ticket.TicketId;
import org.balie.web.platform.Language;
import org.balie.web.ticket.DeskView;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the open case is about. */
@Named
@RequestScoped
public class PlaceView {

  @Inject
  @ConfigProperty(name = "balie.map.tiles")
  Optional<String> tiles;

  @Inject
  @ConfigProperty(name = "balie.map.attribution")
  Optional<String> attribution;

  @Inject DeskView view;
  @Inject PlaceDesk desk;
  @Inject Language language;

  private Optional<Place> place;
  private PlaceInputs inputs;

  /** Null when nobody said. */
  public Place getPlace() {
    if (place == null) {
      place =
          Optional.ofNullable(view.getTicket())
              .flatMap(page -> desk.of(new TicketId(page.row().id())));
    }
    return place.orElse(null);
  }

  /** What was typed; before that, what the case has. */
  public PlaceInputs getInputs() {
    if (inputs == null) {
      inputs =
          getPlace() == null ? PlaceInputs.empty(language.getTag()) : PlaceInputs.of(getPlace());
    }
    return inputs;
  }

  public Country[] getCountries() {
    return Country.values();
  }

  public boolean isRegister() {
    return desk.hasRegister();
  }

  /** Whether there is a source of maps; without one there are outlines of the countries. */
  public boolean isTiles() {
    return tiles.filter(t -> !t.isBlank()).isPresent();
  }

  /** Who made the maps, as their licence wants it said. */
  public String getAttribution() {
    return attribution.orElse("");
  }

  /** As it was typed, beside what the case has, for who has to choose. */
  public String mine() {
    return getInputs().place().shortly();
  }

  /** What the case has now, in a few words. */
  public String now() {
    return Objects.isNull(getPlace()) ? "" : getPlace().shortly();
  }

  /** After an action it is read again. */
  public void forget() {
    place = null;
  }
}
