package org.balie.portal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.UUID;
import org.balie.platform.Ids;
import org.balie.platform.Json;
import org.balie.portal.PortalSheet;

/** A line in the list of portals. */
@Entity
@Table(name = "portal")
public class Portal {

  @Id private UUID id;
  private int position;
  private String names;
  private String note;

  @Enumerated(EnumType.STRING)
  private PortalSheet.Way way;

  private String address;
  private String inputs;

  @Enumerated(EnumType.STRING)
  private PortalSheet.Place place;

  @Column(name = "case_type")
  private String caseType;

  @Column(name = "topic_id")
  private UUID topic;

  private boolean personal;

  @Version private long version;

  protected Portal() {}

  public Portal(PortalSheet sheet, int position) {
    this.id = Ids.next();
    this.position = position;
    describe(sheet);
  }

  public final void describe(PortalSheet sheet) {
    names = Json.write(sheet.names());
    note = sheet.note();
    way = sheet.way();
    address = sheet.address();
    inputs = Json.write(sheet.inputs());
    place = sheet.when().place();
    caseType = sheet.when().caseType();
    topic = sheet.when().topic();
    personal = sheet.personal();
  }

  /** The two change places. */
  public void swap(Portal other) {
    var mine = position;
    position = other.position;
    other.position = mine;
  }

  public UUID id() {
    return id;
  }

  public int position() {
    return position;
  }

  public long version() {
    return version;
  }

  public PortalSheet sheet() {
    var when = new PortalSheet.When(place, caseType, topic);
    return new PortalSheet(
        id, texts(names), note, way, address, texts(inputs), when, personal, version);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> texts(String json) {
    return Json.read(json, Map.class);
  }
}
