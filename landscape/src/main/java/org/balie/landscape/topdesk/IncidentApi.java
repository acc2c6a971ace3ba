package org.balie.landscape.topdesk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.balie.landscape.topdesk.Incident.TrailEntry;

/** {@code /tas/api/incidents}: what an integration uses of TOPdesk's incident API 4.2.6. */
final class IncidentApi {
  static final String BASE = "/tas/api";
  private static final Pages COLLECTION = new Pages(10, 10_000);
  private static final Pages SUB_RESOURCE = new Pages(10, 100);
  private static final List<String> LISTS =
      List.of(
          "statuses",
          "call_types",
          "categories",
          "subcategories",
          "entry_types",
          "impacts",
          "urgencies",
          "priorities",
          "durations",
          "closure_codes",
          "escalation-reasons");

  private final Incidents incidents;
  private final Catalogue catalogue;
  private final Wire wire;

  IncidentApi(Incidents incidents, Catalogue catalogue) {
    this.incidents = incidents;
    this.catalogue = catalogue;
    this.wire = new Wire(incidents);
  }

  void routes(Javalin app) {
    var all = BASE + "/incidents";
    app.get(BASE + "/version", ctx -> ctx.json(Map.of("version", "3.14.0")));
    app.get(BASE + "/productVersion", ctx -> ctx.json(Map.of("major", 14, "minor", 6, "patch", 1)));
    LISTS.forEach(list -> app.get(all + "/" + list, ctx -> ctx.json(list(list))));
    app.get(BASE + "/operatorgroups", ctx -> ctx.json(groups("operatorgroups", "groupName")));
    app.get(BASE + "/operators", ctx -> ctx.json(groups("operators", "dynamicName")));
    app.get(BASE + "/persons", ctx -> ctx.json(catalogue.persons()));
    app.post(all, this::create);
    app.get(all, this::search);
    for (var by : List.of("/id/{id}", "/number/{number}")) {
      app.get(all + by, ctx -> ctx.json(wire.incident(one(ctx))));
      app.put(all + by, this::change);
      app.patch(all + by, this::change);
      app.put(all + by + "/archive", ctx -> answer(ctx, incidents.archive(one(ctx), by(ctx))));
      app.patch(all + by + "/archive", ctx -> answer(ctx, incidents.archive(one(ctx), by(ctx))));
      app.get(all + by + "/progresstrail", ctx -> trail(ctx, entry -> true));
      app.get(all + by + "/progresstrail/count", this::count);
      app.get(all + by + "/actions", ctx -> trail(ctx, entry -> entry.file() == null));
      app.get(all + by + "/attachments", ctx -> trail(ctx, entry -> entry.file() != null));
      app.post(all + by + "/attachments", this::attach);
    }
    app.get(all + "/id/{id}/attachments/{attachment}/download", this::download);
  }

  private List<Map<String, Object>> list(String name) {
    return catalogue.list(name).stream()
        .map(
            each -> {
              var json = each.json();
              if (each.parent() != null) {
                json.put("category", catalogue.byName("categories", each.parent()).get().json());
              }
              return json;
            })
        .toList();
  }

  private List<Map<String, Object>> groups(String list, String nameField) {
    return catalogue.list(list).stream()
        .map(each -> Map.<String, Object>of("id", each.id(), nameField, each.name()))
        .toList();
  }

  private void create(Context ctx) {
    answer(ctx.status(HttpStatus.CREATED), incidents.create(body(ctx), by(ctx)));
  }

  private void change(Context ctx) {
    answer(ctx, incidents.change(one(ctx), body(ctx), by(ctx)));
  }

  private void answer(Context ctx, Incident incident) {
    ctx.json(wire.incident(incident));
  }

  private void search(Context ctx) {
    var query = ctx.queryParam("query");
    Predicate<Incident> wanted =
        query == null || query.isBlank() ? incident -> true : Fiql.read(query);
    if (!"true".equals(ctx.queryParam("all"))) {
      wanted =
          wanted.and(each -> List.of("firstLine", "secondLine").contains(each.value("status")));
    }
    var iso = "iso8601".equals(ctx.queryParam("dateFormat"));
    var named = ctx.queryParam("fields");
    var fields = named == null ? List.<String>of() : List.of(named.split(","));
    var page = COLLECTION.cut(ctx, sorted(incidents.found(wanted), ctx.queryParam("sort")));
    if (!page.isEmpty()) {
      ctx.json(page.stream().map(each -> wire.incident(each, iso, fields)).toList());
    }
  }

  private static List<Incident> sorted(List<Incident> found, String sort) {
    if (sort == null) {
      return found;
    }
    var parts = sort.split(":", 2);
    if (!Stream.of("callDate", "creationDate", "modificationDate", "targetDate", "closedDate", "id")
        .toList()
        .contains(parts[0])) {
      throw Refusal.badRequest("'" + parts[0] + "' is no key to sort by");
    }
    var order = Comparator.comparing((Incident each) -> String.valueOf(each.value(parts[0])));
    var wanted = parts.length > 1 && parts[1].equals("asc") ? order : order.reversed();
    return found.stream().sorted(wanted).toList();
  }

  private void trail(Context ctx, Predicate<TrailEntry> wanted) {
    var incident = one(ctx);
    var entries =
        incidents.trailOf(incident).stream()
            .filter(wanted)
            .sorted(Comparator.comparing(TrailEntry::at).reversed())
            .toList();
    var page = SUB_RESOURCE.cut(ctx, entries);
    if (!page.isEmpty()) {
      ctx.json(page.stream().map(entry -> Wire.entry(incident, entry)).toList());
    }
  }

  private void count(Context ctx) {
    ctx.json(Map.of("count", incidents.trailOf(one(ctx)).size()));
  }

  private void attach(Context ctx) {
    var file = ctx.uploadedFile("file");
    if (file == null) {
      throw Refusal.badRequest("The part 'file' is missing");
    }
    var description = ctx.formParam("description");
    var note =
        new Incidents.Note(
            description == null ? "" : description,
            "true".equals(ctx.formParam("invisibleForCaller")));
    var incident = one(ctx);
    incidents.attach(incident, bytes(file), note, by(ctx));
    var trail = incidents.trailOf(incident);
    ctx.json(Wire.entry(incident, trail.get(trail.size() - 1)));
  }

  static Incident.UploadedFile bytes(UploadedFile file) {
    try (var content = file.content()) {
      return new Incident.UploadedFile(file.filename(), content.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void download(Context ctx) {
    var wanted = ctx.pathParam("attachment");
    var file =
        incidents.trailOf(one(ctx)).stream()
            .filter(entry -> entry.id().equals(wanted) && entry.file() != null)
            .findFirst()
            .orElseThrow(() -> Refusal.notFound("The attachment could not be found"))
            .file();
    ctx.contentType("application/octet-stream").result(file.bytes());
  }

  private Incident one(Context ctx) {
    var path = ctx.pathParamMap();
    var found =
        path.containsKey("id")
            ? incidents.byId(path.get("id"))
            : incidents.byNumber(path.get("number"));
    return found.orElseThrow(() -> Refusal.notFound("The incident could not be found"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> body(Context ctx) {
    return ctx.bodyAsClass(Map.class);
  }

  private static String by(Context ctx) {
    return ctx.attribute(TopdeskServer.OPERATOR);
  }
}
