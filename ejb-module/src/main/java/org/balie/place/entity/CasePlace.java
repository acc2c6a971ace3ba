package org.balie.place.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.balie.place.Place;
import org.balie.place.Place.Country;
import org.balie.place.Place.Point;
import org.balie.ticket.TicketId;

/** Where a case is about. */
@Entity
@Table(name = "case_place")
public class CasePlace {

  @Id
  @Column(name = "ticket_id")
  private UUID ticket;

  @Enumerated(EnumType.STRING)
  private Country country;

  private String street;

  @Column(name = "house_number")
  private String houseNumber;

  private String addition;
  private String postcode;
  private String city;
  private String property;
  private Double latitude;
  private Double longitude;
  private String note;

  @Version private long version;

  protected CasePlace() {}

  public CasePlace(TicketId ticket, Place place) {
    this.ticket = ticket.value();
    describe(place);
  }

  public final void describe(Place place) {
    country = place.country();
    street = place.street();
    houseNumber = place.houseNumber();
    addition = place.addition();
    postcode = place.postcode();
    city = place.city();
    property = place.property();
    latitude = place.point() == null ? null : (Double) place.point().latitude();
    longitude = place.point() == null ? null : (Double) place.point().longitude();
    note = place.note();
  }

  public UUID ticket() {
    return ticket;
  }

  public Place place() {
    var point = latitude == null || longitude == null ? null : new Point(latitude, longitude);
    return new Place(country, street, houseNumber, addition, postcode, city, property, point, note);
  }
}
