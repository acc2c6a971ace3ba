package org.balie.landscape.topdesk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balie.landscape.topdesk.Incidents.Note;

/**
 * What people do in TOPdesk, for tests and programs; and what TOPdesk has, read without its API.
 */
final class TopdeskControl {
  private static final String ONE = "/control/topdesk/incidents/{id}";
  private static final String SOMEBODY = "Jan Bakker";

  private final TopdeskServer server;
  private final Wire wire;

  TopdeskControl(TopdeskServer server) {
    this.server = server;
    this.wire = new Wire(server.incidents());
  }

  void routes(Javalin app) {
    app.get("/control/topdesk/incidents", this::list);
    app.delete("/control/topdesk/incidents", this::clear);
    app.get("/control/topdesk/count", ctx -> ctx.json(server.incidents().count()));
    app.post("/control/topdesk/pace", this::pace);
    app.get(ONE, ctx -> show(ctx, one(ctx)));
    app.post(ONE + "/change", this::change);
    app.post(ONE + "/files", this::attach);
    app.post(ONE + "/archive", ctx -> show(ctx, server.incidents().archive(one(ctx), SOMEBODY)));
  }

  /** All of them, or those whose external number begins so. */
  private void list(Context ctx) {
    var begins = ctx.queryParam("externalNumber");
    ctx.json(
        server
            .incidents()
            .found(
                each ->
                    begins == null || each.value("externalNumber").toString().startsWith(begins))
            .stream()
            .map(this::whole)
            .toList());
  }

  private Map<String, Object> whole(Incident incident) {
    var json = new LinkedHashMap<>(wire.incident(incident));
    json.put(
        "trail",
        server.incidents().trailOf(incident).stream()
            .map(entry -> Wire.entry(incident, entry))
            .toList());
    return json;
  }

  private void clear(Context ctx) {
    server.incidents().clear();
    ctx.status(HttpStatus.NO_CONTENT);
  }

  @SuppressWarnings("unchecked")
  private void pace(Context ctx) {
    Map<String, Object> wanted = ctx.bodyAsClass(Map.class);
    server.misbehaviour().answersAfter(((Number) wanted.get("millis")).intValue());
    ctx.status(HttpStatus.NO_CONTENT);
  }

  /** Fields as the API takes them, by a person of TOPdesk. */
  @SuppressWarnings("unchecked")
  private void change(Context ctx) {
    show(ctx, server.incidents().change(one(ctx), ctx.bodyAsClass(Map.class), SOMEBODY));
  }

  @SuppressWarnings("unchecked")
  private void attach(Context ctx) {
    Map<String, Object> wanted = ctx.bodyAsClass(Map.class);
    var bytes = String.valueOf(wanted.get("text")).getBytes(StandardCharsets.UTF_8);
    var file = new Incident.UploadedFile(String.valueOf(wanted.get("name")), bytes);
    var note = new Note("", Boolean.TRUE.equals(wanted.get("invisible")));
    show(ctx, server.incidents().attach(one(ctx), file, note, SOMEBODY));
  }

  private void show(Context ctx, Incident incident) {
    ctx.json(whole(incident));
  }

  /** By its id, its number, or the external number. */
  private Incident one(Context ctx) {
    var name = ctx.pathParam("id");
    return server
        .incidents()
        .found(
            each ->
                List.of(each.id, each.number(), String.valueOf(each.value("externalNumber")))
                    .contains(name))
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundResponse("no such incident"));
  }
}
