package org.balie.channel.chat.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balie.channel.chat.OpeningHours;
import org.balie.channel.chat.SiteSheet;
import org.balie.channel.chat.SiteSheet.Ask;
import org.balie.channel.chat.SiteSheet.Form;
import org.balie.channel.chat.SiteSheet.Look;
import org.balie.channel.chat.SiteSheet.Tickets;
import org.balie.channel.chat.SiteSheet.Words;
import org.balie.platform.Ids;
import org.balie.platform.Json;

/** A website that carries the chat. */
@Entity
@Table(name = "chat_site")
public class ChatSite {

  @Id private UUID id;
  private String code;
  private String name;
  private boolean active;
  private String origins;

  @Column(name = "team_id")
  private UUID team;

  @Column(name = "topic_id")
  private UUID topic;

  @Column(name = "case_type")
  private String caseType;

  private String languages;
  private String colour;
  private String hours;
  private String texts;

  @Column(name = "privacy_url")
  private String privacyUrl;

  @Enumerated(EnumType.STRING)
  @Column(name = "asks_name")
  private Ask asksName;

  @Enumerated(EnumType.STRING)
  @Column(name = "asks_email")
  private Ask asksEmail;

  @Column(name = "most_waiting")
  private int mostWaiting;

  @Version private long version;

  protected ChatSite() {}

  public ChatSite(SiteSheet sheet) {
    this.id = Ids.next();
    describe(sheet);
  }

  public final void describe(SiteSheet sheet) {
    code = sheet.code();
    name = sheet.name();
    active = sheet.active();
    origins = String.join("\n", sheet.origins());
    team = sheet.tickets().team();
    topic = sheet.tickets().topic();
    caseType = sheet.tickets().caseType();
    languages = String.join(",", sheet.look().languages());
    colour = sheet.look().colour();
    texts = Json.write(new Texts(sheet.look().texts()));
    privacyUrl = sheet.form().privacyUrl();
    asksName = sheet.form().name();
    asksEmail = sheet.form().email();
    hours = sheet.hours().stored();
    mostWaiting = sheet.mostWaiting();
  }

  /** What is said in each language, as it is stored. */
  public record Texts(Map<String, Words> by) {}

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public SiteSheet sheet() {
    var said = new HashMap<>(Json.read(texts, Texts.class).by());
    return new SiteSheet(
        id,
        code,
        name,
        active,
        origins.lines().toList(),
        new Tickets(team, topic, caseType),
        new Look(List.of(languages.split(",")), colour, said),
        new Form(asksName, asksEmail, privacyUrl),
        OpeningHours.of(hours),
        mostWaiting,
        version);
  }
}
