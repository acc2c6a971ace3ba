package org.balie.landscape.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;

/**
 * {@code /control/<neighbour>/faults} and {@code /control/<neighbour>/journal}: the same for all.
 */
public final class FaultControl {
  private final Neighbour neighbour;

  public FaultControl(Neighbour neighbour) {
    this.neighbour = neighbour;
  }

  public void routes(Javalin app) {
    var path = "/control/" + neighbour.key();
    app.get(path + "/faults", this::show);
    app.post(path + "/faults", this::change);
    app.delete(path + "/faults", this::clear);
    app.get(path + "/journal", this::journal);
  }

  private void show(Context ctx) {
    var known = neighbour.switches().all().stream().map(fault -> ((Fault) fault).key()).toList();
    ctx.json(Map.of("faults", neighbour.switches().keysOn(), "known", known));
  }

  private void change(Context ctx) {
    // curl calls everything it posts a form, so only the button's own field tells the two apart
    if (ctx.formParam("fault") != null) {
      changeByButton(ctx);
      return;
    }
    var wanted = ctx.bodyAsClass(ChangeJson.class);
    if (wanted.faults() != null) {
      neighbour.switches().replace(wanted.faults());
    } else {
      neighbour.switches().change(orNone(wanted.set()), orNone(wanted.clear()));
    }
    show(ctx);
  }

  private void changeByButton(Context ctx) {
    var fault = List.of(String.valueOf(ctx.formParam("fault")));
    var on = "true".equals(ctx.formParam("on"));
    neighbour.switches().change(on ? fault : List.of(), on ? List.of() : fault);
    ctx.redirect("/#" + neighbour.key(), HttpStatus.SEE_OTHER);
  }

  private void clear(Context ctx) {
    neighbour.switches().replace(List.of());
    show(ctx);
  }

  private void journal(Context ctx) {
    ctx.json(
        neighbour.journal().lines().stream()
            .map(line -> Map.of("at", line.at().toString(), "what", line.what()))
            .toList());
  }

  private static List<String> orNone(List<String> keys) {
    return keys == null ? List.of() : keys;
  }

  /** Either {@code faults}: exactly these; or {@code set} with {@code clear}: only these move. */
  record ChangeJson(
      @JsonProperty("faults") List<String> faults,
      @JsonProperty("set") List<String> set,
      @JsonProperty("clear") List<String> clear) {}
}
