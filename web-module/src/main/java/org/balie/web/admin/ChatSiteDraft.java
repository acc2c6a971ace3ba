package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balie.channel.chat.OpeningHours;
import org.balie.channel.chat.OpeningHours.Span;
import org.balie.channel.chat.SiteSheet;
import org.balie.channel.chat.SiteSheet.Ask;
import org.balie.channel.chat.SiteSheet.Form;
import org.balie.channel.chat.SiteSheet.Look;
import org.balie.channel.chat.SiteSheet.Tickets;
import org.balie.channel.chat.SiteSheet.Words;
import org.balie.platform.InvalidInput;
import org.balie.platform.InvalidInput.Fault;
import org.balie.platform.Texts;
import org.balie.web.platform.Language;

/** What an administrator types about a website that carries the chat. */
@Named
@RequestScoped
public class ChatSiteDraft {

  private static final List<String> LANGUAGES = List.of("nl", "sv", "en");
  private static final List<String> DAYS = List.of("1", "2", "3", "4", "5", "6", "7");

  @Inject Language language;

  private String name;
  private String code;
  private boolean active = true;
  private String origins;
  private UUID team;
  private UUID topic;
  private String caseType;
  private String mostWaiting = "10";
  private String colour = "#0b5fae";
  private List<String> languages = LANGUAGES;
  private Ask asksName = Ask.OPTIONAL;
  private Ask asksEmail = Ask.OPTIONAL;
  private String privacyUrl;
  private String exceptions;
  private final Map<String, String> hours = office();
  private final Map<String, String> texts = new HashMap<>();

  private static Map<String, String> office() {
    var hours = new HashMap<String, String>();
    DAYS.subList(0, 5).forEach(day -> hours.put(day, "09:00-17:00"));
    return hours;
  }

  void show(SiteSheet sheet) {
    name = sheet.name();
    code = sheet.code();
    active = sheet.active();
    origins = String.join("\n", sheet.origins());
    team = sheet.tickets().team();
    topic = sheet.tickets().topic();
    caseType = sheet.tickets().caseType();
    mostWaiting = Integer.toString(sheet.mostWaiting());
    colour = sheet.look().colour();
    languages = sheet.look().languages();
    asksName = sheet.form().name();
    asksEmail = sheet.form().email();
    privacyUrl = sheet.form().privacyUrl();
    exceptions = sheet.hours().exceptionsWritten();
    DAYS.forEach(day -> hours.put(day, sheet.hours().written(dayOf(day))));
    LANGUAGES.forEach(tag -> show(tag, sheet.words(tag)));
  }

  private void show(String tag, Words words) {
    texts.put(tag + ".title", words.title());
    texts.put(tag + ".welcome", words.welcome());
    texts.put(tag + ".privacy", words.privacy());
  }

  /**
   * What was typed.
   *
   * @throws InvalidInput when hours or numbers cannot be read
   */
  SiteSheet sheet(UUID id, long version) {
    var faults = new ArrayList<Fault>();
    var opening = new OpeningHours(week(faults), exceptions(faults));
    var waiting = number(faults);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    var said = new HashMap<String, Words>();
    LANGUAGES.forEach(tag -> said.put(tag, words(tag)));
    return new SiteSheet(
        id,
        text(code),
        text(name),
        active,
        text(origins).lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
        new Tickets(team, topic, caseType),
        new Look(spoken(), text(colour), said),
        new Form(asksName, asksEmail, text(privacyUrl)),
        opening,
        waiting,
        version);
  }

  /** In the order of the page, whatever was pressed first. */
  private List<String> spoken() {
    var chosen = languages == null ? List.<String>of() : languages;
    return LANGUAGES.stream().filter(chosen::contains).toList();
  }

  private Words words(String tag) {
    return new Words(
        text(texts.get(tag + ".title")),
        text(texts.get(tag + ".welcome")),
        text(texts.get(tag + ".privacy")));
  }

  private Map<DayOfWeek, List<Span>> week(List<Fault> faults) {
    var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
    for (var day : DAYS) {
      try {
        week.put(dayOf(day), OpeningHours.spans(hours.get(day)));
      } catch (IllegalArgumentException unclear) {
        var called = Texts.get(language.getLocale(), "chat.site.day." + day);
        faults.add(Fault.of("/hours", "chat.invalid.hours", called));
      }
    }
    return week;
  }

  private Map<LocalDate, List<Span>> exceptions(List<Fault> faults) {
    try {
      return OpeningHours.exceptions(exceptions);
    } catch (IllegalArgumentException unclear) {
      faults.add(Fault.of("/exceptions", "chat.invalid.exceptions"));
      return Map.of();
    }
  }

  private int number(List<Fault> faults) {
    try {
      return Integer.parseInt(text(mostWaiting));
    } catch (NumberFormatException none) {
      faults.add(Fault.of("/mostWaiting", "chat.invalid.number"));
      return 0;
    }
  }

  private static DayOfWeek dayOf(String day) {
    return DayOfWeek.of(Integer.parseInt(day));
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }

  public List<String> getDays() {
    return DAYS;
  }

  public List<String> getTags() {
    return LANGUAGES;
  }

  public Map<String, String> getHours() {
    return hours;
  }

  public Map<String, String> getTexts() {
    return texts;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }

  public String getOrigins() {
    return origins;
  }

  public void setOrigins(String origins) {
    this.origins = origins;
  }

  public UUID getTeam() {
    return team;
  }

  public void setTeam(UUID team) {
    this.team = team;
  }

  public UUID getTopic() {
    return topic;
  }

  public void setTopic(UUID topic) {
    this.topic = topic;
  }

  public String getCaseType() {
    return caseType;
  }

  public void setCaseType(String caseType) {
    this.caseType = caseType;
  }

  public String getMostWaiting() {
    return mostWaiting;
  }

  public void setMostWaiting(String mostWaiting) {
    this.mostWaiting = mostWaiting;
  }

  public String getColour() {
    return colour;
  }

  public void setColour(String colour) {
    this.colour = colour;
  }

  public List<String> getLanguages() {
    return languages;
  }

  public void setLanguages(List<String> languages) {
    this.languages = languages;
  }

  public Ask getAsksName() {
    return asksName;
  }

  public void setAsksName(Ask asksName) {
    this.asksName = asksName;
  }

  public Ask getAsksEmail() {
    return asksEmail;
  }

  public void setAsksEmail(Ask asksEmail) {
    this.asksEmail = asksEmail;
  }

  public String getPrivacyUrl() {
    return privacyUrl;
  }

  public void setPrivacyUrl(String privacyUrl) {
    this.privacyUrl = privacyUrl;
  }

  public String getExceptions() {
    return exceptions;
  }

  public void setExceptions(String exceptions) {
    this.exceptions = exceptions;
  }
}
