package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balie.portal.PortalSheet;
import org.balie.portal.PortalSheet.Place;
import org.balie.portal.PortalSheet.Way;
import org.balie.portal.PortalSheet.When;

/** What an administrator types about a portal. */
@Named
@RequestScoped
public class PortalDraft {

  private final Map<String, String> names = new LinkedHashMap<>();
  private String note;
  private Way way = Way.OPEN;
  private String address = "https://";
  private String inputs;
  private Place place = Place.CASE;
  private String caseType;
  private UUID topic;
  private boolean personal;

  void show(PortalSheet sheet) {
    names.putAll(sheet.names());
    note = sheet.note();
    way = sheet.way();
    address = sheet.address();
    inputs =
        sheet.inputs().entrySet().stream()
            .map(input -> input.getKey() + "=" + input.getValue())
            .collect(Collectors.joining("\n"));
    place = sheet.when().place();
    caseType = sheet.when().caseType();
    topic = sheet.when().topic();
    personal = sheet.personal();
  }

  /** Only what its kind has: the rest may have been typed before the kind was changed. */
  PortalSheet sheet(UUID id, long version) {
    var texts = new LinkedHashMap<String, String>();
    names.forEach((language, name) -> texts.put(language, text(name)));
    var when = place == Place.CASE ? new When(place, caseType, topic) : new When(place, null, null);
    var posted = way == Way.POST ? lines() : Map.<String, String>of();
    return new PortalSheet(
        id, texts, text(note), way, text(address), posted, when, personal, version);
  }

  /** One a line, {@code name=value}; a line without a value has an empty one. */
  private Map<String, String> lines() {
    var posted = new LinkedHashMap<String, String>();
    text(inputs)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(
            line -> {
              var parts = line.split("=", 2);
              posted.put(parts[0].strip(), parts.length < 2 ? "" : parts[1].strip());
            });
    return posted;
  }

  private static String text(String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }

  public Map<String, String> getNames() {
    return names;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public Way getWay() {
    return way;
  }

  public void setWay(Way way) {
    this.way = way;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getInputs() {
    return inputs;
  }

  public void setInputs(String inputs) {
    this.inputs = inputs;
  }

  public Place getPlace() {
    return place;
  }

  public void setPlace(Place place) {
    this.place = place;
  }

  public String getCaseType() {
    return caseType;
  }

  public void setCaseType(String caseType) {
    this.caseType = caseType;
  }

  public UUID getTopic() {
    return topic;
  }

  public void setTopic(UUID topic) {
    this.topic = topic;
  }

  public boolean isPersonal() {
    return personal;
  }

  public void setPersonal(boolean personal) {
    this.personal = personal;
  }
}
