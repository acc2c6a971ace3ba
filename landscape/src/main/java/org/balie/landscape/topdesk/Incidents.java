package org.balie.landscape.topdesk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.balie.landscape.topdesk.Incident.TrailEntry;
import org.balie.landscape.topdesk.Incident.UploadedFile;

/** All incidents, and what happens when one is made or changed. One writer at a time. */
final class Incidents {
  private final Map<String, Incident> byId = new ConcurrentHashMap<>();
  private final List<BiConsumer<Incident, String>> watchers = new CopyOnWriteArrayList<>();
  private final Catalogue catalogue;
  private final IncidentRules rules;
  private final Clock clock;
  private Instant last = Instant.EPOCH;
  private int count;

  Incidents(Catalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.rules = new IncidentRules(catalogue);
    this.clock = clock;
  }

  /** Told of every change, with the name of who made it. */
  void watch(BiConsumer<Incident, String> watcher) {
    watchers.add(watcher);
  }

  Incident create(Map<String, Object> body, String by) {
    Incident made;
    synchronized (this) {
      rules.check(body);
      var now = now();
      made = blank(by, now);
      made.card.put("caller", caller(body));
      apply(made, body, by, now);
      byId.put(made.id, made);
    }
    tell(made, by);
    return made;
  }

  private Incident blank(String by, Instant now) {
    var made = new Incident();
    var card = made.card;
    var year = now.atZone(ZoneOffset.UTC).getYear() % 100;
    card.put("id", made.id);
    card.put("status", "firstLine");
    card.put("number", "I %02d01 %04d".formatted(year, ++count));
    List.of("request", "briefDescription", "externalNumber").forEach(f -> card.put(f, ""));
    Catalogue.LIST_OF_FIELD.keySet().forEach(field -> card.put(field, null));
    card.put("processingStatus", catalogue.list("statuses").get(0).json());
    for (var flag : List.of("completed", "closed")) {
      card.put(flag, false);
      card.put(flag + "Date", null);
    }
    card.put("onHoldDuration", 0);
    card.put("creator", operator(by));
    card.put("creationDate", now);
    card.put("callDate", now);
    return made;
  }

  Incident change(Incident incident, Map<String, Object> body, String by) {
    return change(
        incident,
        by,
        now -> {
          rules.check(body);
          apply(incident, body, by, now);
        });
  }

  Incident attach(Incident incident, UploadedFile file, Note note, String by) {
    return change(
        incident,
        by,
        now -> {
          incident.trail.add(entry(note, by, now, file));
          touched(incident, by, now);
        });
  }

  /** What is said, and whether the caller may see it. */
  record Note(String html, boolean invisible) {}

  Incident archive(Incident incident, String by) {
    return change(
        incident,
        by,
        now -> {
          incident.card.put("status", incident.card.get("status") + "Archived");
          touched(incident, by, now);
        });
  }

  private Incident change(Incident incident, String by, Consumer<Instant> how) {
    synchronized (this) {
      if (incident.archived()) {
        throw Refusal.forbidden("The incident is archived");
      }
      how.accept(now());
    }
    tell(incident, by);
    return incident;
  }

  private void apply(Incident incident, Map<String, Object> body, String by, Instant now) {
    var card = incident.card;
    for (var field : List.of("status", "briefDescription", "externalNumber")) {
      if (body.get(field) != null) {
        card.put(field, body.get(field));
      }
    }
    Catalogue.LIST_OF_FIELD.forEach(
        (field, list) -> {
          if (body.containsKey(field)) {
            card.put(field, resolved(list, IncidentRules.part(body, field)));
          }
        });
    flag(card, body, "completed", now);
    flag(card, body, "closed", now);
    if (body.get("request") instanceof String html) {
      card.put("request", plain(html));
    }
    if (body.get("action") instanceof String html) {
      var invisible = Boolean.TRUE.equals(body.get("actionInvisibleForCaller"));
      incident.trail.add(entry(new Note(html, invisible), by, now, null));
    }
    touched(incident, by, now);
  }

  private static void flag(
      Map<String, Object> card, Map<String, Object> body, String field, Instant now) {
    if (body.get(field) instanceof Boolean value) {
      card.put(field, value);
      card.put(field + "Date", value ? now : null);
    }
  }

  private void touched(Incident incident, String by, Instant now) {
    incident.card.put("modifier", operator(by));
    incident.card.put("modificationDate", now);
  }

  private TrailEntry entry(Note note, String by, Instant now, UploadedFile file) {
    return new TrailEntry(
        UUID.randomUUID().toString(), now, note.html(), note.invisible(), operator(by), file);
  }

  private Object resolved(String list, Map<String, Object> value) {
    return catalogue.list(list).stream()
        .filter(each -> each.id().equals(value.get("id")) || each.name().equals(value.get("name")))
        .findFirst()
        .map(Named::json)
        .orElse(null);
  }

  private Map<String, Object> operator(String name) {
    return catalogue.byName("operators", name).orElse(Named.of("operators", name, null)).json();
  }

  private Map<String, Object> caller(Map<String, Object> body) {
    var lookup = IncidentRules.part(body, "callerLookup");
    if (lookup.isEmpty()) {
      return new LinkedHashMap<>(IncidentRules.part(body, "caller"));
    }
    var person =
        lookup.containsKey("email")
            ? catalogue.personByEmail(String.valueOf(lookup.get("email")))
            : catalogue.personById(String.valueOf(lookup.get("id")));
    var known = person.orElseThrow(() -> Refusal.notFound("The caller could not be found"));
    if (!known.caller()) {
      throw Refusal.badRequest("The person may not be the caller of an incident");
    }
    var caller = new LinkedHashMap<String, Object>();
    caller.put("id", known.id());
    caller.put("dynamicName", known.name());
    caller.put("email", known.email());
    return caller;
  }

  /** Grows with every change, as a reader who asks "changed since" relies on. */
  private Instant now() {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    last = now.isAfter(last) ? now : last.plusMillis(1);
    return last;
  }

  private void tell(Incident incident, String by) {
    watchers.forEach(watcher -> watcher.accept(incident, by));
  }

  Optional<Incident> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Incident> byNumber(String number) {
    return byId.values().stream().filter(each -> each.number().equals(number)).findFirst();
  }

  /** Newest first. */
  synchronized List<Incident> found(Predicate<Incident> wanted) {
    return byId.values().stream()
        .filter(wanted)
        .sorted(Comparator.comparing(Incident::number).reversed())
        .toList();
  }

  synchronized List<TrailEntry> trailOf(Incident incident) {
    return List.copyOf(incident.trail);
  }

  synchronized Map<String, Object> cardOf(Incident incident) {
    return new LinkedHashMap<>(incident.card);
  }

  int count() {
    return byId.size();
  }

  synchronized void clear() {
    byId.clear();
  }

  static String plain(String html) {
    return html.replaceAll("(?i)<br\\s*/?>", "\n")
        .replaceAll("<[^>]+>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
