package org.balie.landscape.topdesk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balie.landscape.http.Markup;
import org.balie.landscape.http.Page;
import org.balie.landscape.topdesk.Incident.TrailEntry;
import org.balie.landscape.topdesk.Incidents.Note;

/** TOPdesk for a person of the second line: take an incident, write, attach, complete, close. */
final class TopdeskPages {
  private final TopdeskServer server;

  TopdeskPages(TopdeskServer server) {
    this.server = server;
  }

  void routes(Javalin app) {
    app.get("/topdesk", this::list);
    app.get("/topdesk/{id}", this::show);
    app.post("/topdesk/{id}", this::change);
    app.get("/topdesk/{id}/files/{file}", this::file);
    app.get("/second-line", this::mailboxes);
    app.exception(
        Refusal.class,
        (refusal, ctx) ->
            ctx.status(refusal.status()).result(String.join("\n", refusal.messages())));
  }

  private void list(Context ctx) {
    var rows =
        server.incidents().found(each -> true).stream()
            .map(
                each ->
                    part(
                        "row.html",
                        Map.of(
                            "id", each.id,
                            "number", each.number(),
                            "subject", text(each, "briefDescription"),
                            "external", text(each, "externalNumber"),
                            "group", text(each, "operatorGroup.name"),
                            "status", text(each, "processingStatus.name"))))
            .toList();
    ctx.html(
        page(
            "Incidents",
            "list.html",
            Map.of("rows", rows.isEmpty() ? part("none.html", Map.of()) : Markup.join(rows))));
  }

  private void show(Context ctx) {
    var incident = one(ctx);
    var trail =
        server.incidents().trailOf(incident).stream().map(each -> entry(incident, each)).toList();
    var values = new LinkedHashMap<String, Object>();
    values.put("id", incident.id);
    values.put("number", incident.number());
    values.put("subject", text(incident, "briefDescription"));
    values.put("request", text(incident, "request"));
    values.put("external", text(incident, "externalNumber"));
    values.put("caller", text(incident, "caller.dynamicName"));
    values.put("line", text(incident, "status"));
    values.put("group", text(incident, "operatorGroup.name"));
    values.put(
        "category", text(incident, "category.name") + " " + text(incident, "subcategory.name"));
    values.put("operators", options("operators", text(incident, "operator.name")));
    values.put("groups", options("operatorgroups", text(incident, "operatorGroup.name")));
    values.put("statuses", options("statuses", text(incident, "processingStatus.name")));
    values.put("completed", flag(incident, "completed"));
    values.put("closed", flag(incident, "closed"));
    values.put("trail", trail.isEmpty() ? part("quiet.html", Map.of()) : Markup.join(trail));
    ctx.html(page(incident.number(), "incident.html", values));
  }

  private static Markup entry(Incident incident, TrailEntry entry) {
    var values = new HashMap<String, Object>();
    values.put("at", Times.iso(entry.at()));
    values.put("who", String.valueOf(entry.operator().get("name")));
    values.put("seen", entry.invisible() ? "invisible for the caller" : "visible for the caller");
    values.put("text", Incidents.plain(entry.html()));
    values.put(
        "file",
        entry.file() == null
            ? Markup.NONE
            : part(
                "file.html",
                Map.of("id", incident.id, "file", entry.id(), "name", entry.file().name())));
    return part("entry.html", values);
  }

  private Markup options(String list, String chosen) {
    return Markup.join(
        server.catalogue().list(list).stream()
            .map(
                each ->
                    part(
                        each.name().equals(chosen) ? "chosen.html" : "option.html",
                        Map.of("id", each.id(), "name", each.name())))
            .toList());
  }

  private static Markup flag(Incident incident, String field) {
    return new Markup(Boolean.TRUE.equals(incident.value(field)) ? "checked" : "");
  }

  private void change(Context ctx) {
    var incident = one(ctx);
    var by =
        server
            .catalogue()
            .byId("operators", String.valueOf(ctx.formParam("operator")))
            .map(Named::name)
            .filter(name -> !name.equals(server.settings().user()))
            .orElse("Jan Bakker");
    server.incidents().change(incident, wanted(ctx), by);
    var file = ctx.uploadedFile("file");
    if (file != null && file.size() > 0) {
      var note = new Note("", ctx.formParam("visible") == null);
      server.incidents().attach(incident, IncidentApi.bytes(file), note, by);
    }
    ctx.redirect("/topdesk/" + incident.id, HttpStatus.SEE_OTHER);
  }

  /** What was filled in, as the API takes it. */
  private static Map<String, Object> wanted(Context ctx) {
    var body = new HashMap<String, Object>();
    for (var field : List.of("operator", "operatorGroup", "processingStatus")) {
      var id = ctx.formParam(field);
      if (id != null && !id.isBlank()) {
        body.put(field, Map.of("id", id));
      }
    }
    body.put("completed", ctx.formParam("completed") != null);
    body.put("closed", ctx.formParam("closed") != null);
    var action = ctx.formParam("action");
    if (action != null && !action.isBlank()) {
      body.put("action", Markup.text(action).html().replace("\n", "<br>"));
      body.put("actionInvisibleForCaller", ctx.formParam("visible") == null);
    }
    return body;
  }

  private void file(Context ctx) {
    var file =
        server.incidents().trailOf(one(ctx)).stream()
            .filter(each -> each.id().equals(ctx.pathParam("file")) && each.file() != null)
            .findFirst()
            .orElseThrow(NotFoundResponse::new)
            .file();
    ctx.contentType("application/octet-stream")
        .header("Content-Disposition", "attachment")
        .result(file.bytes());
  }

  /** People of the second line read and answer on the pages of the mail server. */
  private void mailboxes(Context ctx) {
    var rows =
        server.settings().mailboxes().stream()
            .map(address -> part("mailbox.html", Map.of("address", address)))
            .toList();
    ctx.html(page("Second-line mailboxes", "mailboxes.html", Map.of("rows", Markup.join(rows))));
  }

  private Incident one(Context ctx) {
    return server.incidents().byId(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
  }

  private static String text(Incident incident, String path) {
    var value = incident.value(path);
    return value == null ? "" : value.toString();
  }

  private static String page(String title, String file, Map<String, ?> values) {
    return Page.document(title, part(file, values));
  }

  private static Markup part(String file, Map<String, ?> values) {
    return Page.fill(TopdeskPages.class, file, values);
  }
}
