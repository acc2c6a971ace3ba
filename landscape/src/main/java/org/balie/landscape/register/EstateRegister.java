package org.balie.landscape.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.balie.landscape.http.Journal;
import org.balie.landscape.http.Neighbour;
import org.balie.landscape.http.Switches;

/**
 * The register of properties (Estateinfo 2.2) with a few properties, a source of maps, and permits.
 */
public final class EstateRegister implements Neighbour {
  private static final int MOST = 10;

  private static final List<Estate> ESTATES =
      List.of(
          new Estate("SUNDSVALL NORRMALM 1:1", "STORGATAN 1", "Norrmalm"),
          new Estate("SUNDSVALL NORRMALM 1:25", "STORGATAN 25 A", "Norrmalm"),
          new Estate("SUNDSVALL BALDER 2", "KÖPMANGATAN 12", "Stenstaden"),
          new Estate("SUNDSVALL LJUSTA 7:2", "LJUSTAVÄGEN 40", "Ljustadalen"),
          new Estate("SUNDSVALL BÖLE 1:1", "BÖLEVÄGEN 3", "Böle"),
          new Estate("SUNDSVALL SKÖNSMON S:4", "", "Skönsmon"));

  private final Journal journal;
  private final Switches<RegisterFault> switches = new Switches<>(RegisterFault.class, () -> {});

  private final Map<String, String> permits =
      new ConcurrentHashMap<>(Map.of("BYGG-2026-17", "Under handläggning"));

  public EstateRegister(Clock clock) {
    journal = new Journal(clock);
  }

  /** A property. */
  private record Estate(String designation, String address, String district) {

    Map<String, String> json() {
      var id = UUID.nameUUIDFromBytes(designation.getBytes(UTF_8));
      return Map.of(
          "designation", designation,
          "address", address,
          "objectidentifier", id.toString(),
          "districtname", district,
          "districtcode", "101");
    }
  }

  public void routes(Javalin app) {
    app.get(
        "/estateinfo/2.2/{municipality}/estate-by-designation",
        ctx -> find(ctx, "designation", Estate::designation));
    app.get(
        "/estateinfo/2.2/{municipality}/estate-by-address",
        ctx -> find(ctx, "address", Estate::address));
    app.get("/permits/cases/{reference}", this::permit);
    app.put("/permits/cases/{reference}", this::decide);
    app.get("/tiles/{zoom}/{column}/{row}.png", EstateRegister::tile);
  }

  private void find(Context ctx, String parameter, Function<Estate, String> by)
      throws InterruptedException {
    journal.note("asked for a property by " + parameter);
    switches.holdWhile(RegisterFault.SILENT);
    if (switches.isOn(RegisterFault.BROKEN)) {
      ctx.status(HttpStatus.INTERNAL_SERVER_ERROR);
      return;
    }
    var words = ctx.queryParam(parameter);
    if (words == null || words.isBlank()) {
      ctx.status(HttpStatus.BAD_REQUEST).json(Map.of("title", "Bad Request", "status", 400));
      return;
    }
    var most = ctx.queryParamAsClass("maxHits", Integer.class).getOrDefault(MOST);
    var wanted = words.toUpperCase(Locale.forLanguageTag("sv"));
    ctx.json(
        ESTATES.stream()
            .filter(estate -> by.apply(estate).contains(wanted))
            .limit(most)
            .map(Estate::json)
            .toList());
  }

  /** The permit system: {@code BYGG-2026-17} and whatever a test decided about. */
  private void permit(Context ctx) throws InterruptedException {
    var reference = ctx.pathParam("reference");
    journal.note("asked for the permit " + reference);
    switches.holdWhile(RegisterFault.SILENT);
    var status = permits.get(reference);
    if (switches.isOn(RegisterFault.BROKEN)) {
      ctx.status(HttpStatus.INTERNAL_SERVER_ERROR);
    } else if (status == null) {
      ctx.status(HttpStatus.NOT_FOUND);
    } else {
      var url = ctx.scheme() + "://" + ctx.host() + "/systems/permits?case=" + reference;
      ctx.json(Map.of("title", "Permit " + reference, "status", status, "url", url));
    }
  }

  private void decide(Context ctx) {
    permits.put(ctx.pathParam("reference"), ctx.body());
    ctx.status(HttpStatus.NO_CONTENT);
  }

  private static void tile(Context ctx) {
    var name =
        "%s/%s/%s".formatted(ctx.pathParam("zoom"), ctx.pathParam("column"), ctx.pathParam("row"));
    ctx.contentType("image/png").result(Tile.png(name));
  }

  @Override
  public String key() {
    return "register";
  }

  @Override
  public String title() {
    return "Register of properties, maps, permits";
  }

  @Override
  public List<Address> addresses() {
    return List.of(
        new Address(
            "Properties in Storgatan",
            "/estateinfo/2.2/2281/estate-by-address?address=storgatan",
            true));
  }

  @Override
  public Switches<RegisterFault> switches() {
    return switches;
  }

  @Override
  public Journal journal() {
    return journal;
  }

  /** Nothing of its own to open: it is on the landscape's port. */
  @Override
  public void start() {
    journal.note("the register is open");
  }

  @Override
  public void stop() {
    switches.replace(List.of());
  }

  @Override
  public boolean listening() {
    return true;
  }
}
