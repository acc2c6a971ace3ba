package org.balie.landscape.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balie.landscape.http.FaultControl;
import org.balie.landscape.http.Neighbour;
import org.balie.landscape.http.UnknownFault;

/** The start page, health, and what the control APIs of all neighbours have in common. */
public final class ControlPort {
  private final List<Neighbour> neighbours;
  private final StartPage page;

  public ControlPort(List<Neighbour> neighbours, Optional<String> agentUrl) {
    this.neighbours = neighbours;
    this.page = new StartPage(neighbours, agentUrl);
  }

  public void routes(Javalin app) {
    app.before("/control/*", ControlPort::refuseForeignPages);
    app.exception(UnknownFault.class, ControlPort::badRequest);
    app.exception(IllegalArgumentException.class, ControlPort::badRequest);
    app.exception(JsonProcessingException.class, ControlPort::badRequest);
    app.get("/", ctx -> ctx.html(page.html()));
    app.get("/health", this::health);
    SystemPage.routes(app);
    app.delete("/control/faults", this::clearAll);
    neighbours.forEach(neighbour -> new FaultControl(neighbour).routes(app));
  }

  private void health(Context ctx) {
    var parts = new LinkedHashMap<String, String>();
    neighbours.forEach(part -> parts.put(part.key(), part.listening() ? "UP" : "DOWN"));
    var up = neighbours.stream().allMatch(Neighbour::listening);
    ctx.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    ctx.json(Map.of("status", up ? "UP" : "DOWN", "parts", parts));
  }

  private void clearAll(Context ctx) {
    neighbours.forEach(neighbour -> neighbour.switches().replace(List.of()));
    ctx.status(HttpStatus.NO_CONTENT);
  }

  /** Other web sites in the same browser have no business here. */
  private static void refuseForeignPages(Context ctx) {
    if ("cross-site".equals(ctx.header("Sec-Fetch-Site"))) {
      throw new ForbiddenResponse("the control API is not for other sites");
    }
  }

  private static void badRequest(Exception e, Context ctx) {
    ctx.status(HttpStatus.BAD_REQUEST).json(Map.of("error", String.valueOf(e.getMessage())));
  }
}
