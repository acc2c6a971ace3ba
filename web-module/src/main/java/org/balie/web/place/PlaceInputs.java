package org.balie.web.place;

import java.io.Serializable;
import org.balie.place.Place;
import org.balie.place.Place.Country;
import org.balie.place.Place.Point;

/** A place being typed, bound to the inputs of a page. */
public class PlaceInputs implements Serializable {

  private static final long serialVersionUID = 1L;

  private Country country;
  private String street;
  private String houseNumber;
  private String addition;
  private String postcode;
  private String city;
  private String property;
  private String latitude;
  private String longitude;
  private String note;

  /** Nothing yet, in the country where this language is spoken. */
  public static PlaceInputs empty(String language) {
    var inputs = new PlaceInputs();
    inputs.country = "sv".equals(language) ? Country.SE : Country.NL;
    return inputs;
  }

  public static PlaceInputs of(Place place) {
    var inputs = new PlaceInputs();
    inputs.country = place.country();
    inputs.street = place.street();
    inputs.houseNumber = place.houseNumber();
    inputs.addition = place.addition();
    inputs.postcode = place.postcode();
    inputs.city = place.city();
    inputs.property = place.property();
    if (place.point() != null) {
      inputs.latitude = Double.toString(place.point().latitude());
      inputs.longitude = Double.toString(place.point().longitude());
    }
    inputs.note = place.note();
    return inputs;
  }

  public Place place() {
    var point =
        blank(latitude) && blank(longitude)
            ? null
            : new Point(degrees(latitude), degrees(longitude));
    return new Place(country, street, houseNumber, addition, postcode, city, property, point, note);
  }

  private static boolean blank(String typed) {
    return typed == null || typed.isBlank();
  }

  /** Half a point, or words, are nowhere on earth, which the check tells. */
  private static double degrees(String typed) {
    try {
      return blank(typed) ? Double.NaN : Double.parseDouble(typed.strip().replace(',', '.'));
    } catch (NumberFormatException words) {
      return Double.NaN;
    }
  }

  public Country getCountry() {
    return country;
  }

  public void setCountry(Country country) {
    this.country = country;
  }

  public String getStreet() {
    return street;
  }

  public void setStreet(String street) {
    this.street = street;
  }

  public String getHouseNumber() {
    return houseNumber;
  }

  public void setHouseNumber(String houseNumber) {
    this.houseNumber = houseNumber;
  }

  public String getAddition() {
    return addition;
  }

  public void setAddition(String addition) {
    this.addition = addition;
  }

  public String getPostcode() {
    return postcode;
  }

  public void setPostcode(String postcode) {
    this.postcode = postcode;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }

  public String getProperty() {
    return property;
  }

  public void setProperty(String property) {
    this.property = property;
  }

  public String getLatitude() {
    return latitude;
  }

  public void setLatitude(String latitude) {
    this.latitude = latitude;
  }

  public String getLongitude() {
    return longitude;
  }

  public void setLongitude(String longitude) {
    this.longitude = longitude;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
