package org.balie.web.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.balie.place.Place;
import org.balie.place.boundary.PlaceDesk;
import org.balie.web.ticket.DeskView;

/** The cases of a list that somebody pointed out on the map. */
@Named
@RequestScoped
public class MapView {

  @Inject DeskView view;
  @Inject PlaceDesk desk;

  private Map<UUID, Place> places;

  public Map<UUID, Place> getPlaces() {
    if (places == null) {
      places = desk.pointed(view.getShownIds());
    }
    return places;
  }

  /** Lines of the list that have a point, in their order. */
  public List<?> getRows() {
    var ids = view.getShownIds();
    var rows = view.getRows();
    return IntStream.range(0, rows.size())
        .filter(at -> getPlaces().containsKey(ids.get(at)))
        .mapToObj(rows::get)
        .toList();
  }
}
