package org.balie.landscape.topdesk;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.security.BasicAuthCredentials;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balie.landscape.http.HttpPort;
import org.balie.landscape.http.Journal;
import org.balie.landscape.http.Neighbour;
import org.balie.landscape.http.Switches;

/** TOPdesk, played by its public specification: REST API, events, and a screen for a person. */
public final class TopdeskServer implements Neighbour {
  static final String OPERATOR = "operator";

  /** An operator whose permission group allows nothing. */
  static final String POWERLESS = "norights";

  private final TopdeskSettings settings;
  private final Journal journal;
  private final Switches<TopdeskFault> switches = new Switches<>(TopdeskFault.class, this::follow);
  private final Misbehaviour misbehaviour = new Misbehaviour(switches);
  private final Catalogue catalogue;
  private final Incidents incidents;
  private final EventEngine events;
  private final HttpPort api;
  private volatile boolean started;

  public TopdeskServer(TopdeskSettings settings, Clock clock) {
    this.settings = settings;
    journal = new Journal(clock);
    catalogue = new Catalogue(settings.user());
    incidents = new Incidents(catalogue, clock);
    events = new EventEngine(settings, switches, journal);
    incidents.watch(events::on);
    api = new HttpPort(settings.port(), this::apiRoutes);
  }

  /** Pages and control API, for the landscape's own port. */
  public void routes(Javalin app) {
    new TopdeskControl(this).routes(app);
    new TopdeskPages(this).routes(app);
  }

  private void apiRoutes(Javalin app) {
    misbehaviour.routes(app);
    app.before(IncidentApi.BASE + "/*", this::authenticate);
    app.exception(Refusal.class, (refusal, ctx) -> refuse(ctx, refusal));
    app.exception(
        JsonProcessingException.class,
        (broken, ctx) -> refuse(ctx, Refusal.badRequest("The body is not valid JSON")));
    new IncidentApi(incidents, catalogue).routes(app);
    app.after(
        IncidentApi.BASE + "/*",
        ctx -> journal.note(ctx.method() + " " + ctx.path() + " " + ctx.status().getCode()));
  }

  private void authenticate(Context ctx) {
    var credentials = ctx.basicAuthCredentials();
    var operator = Optional.ofNullable(credentials).filter(this::known);
    if (operator.isEmpty() || switches.isOn(TopdeskFault.PASSWORD_EXPIRED)) {
      ctx.status(401).header("WWW-Authenticate", "Basic realm=\"TOPdesk\"").result("");
      ctx.skipRemainingHandlers();
    } else if (credentials.getUsername().equals(POWERLESS) && !ctx.path().endsWith("/version")) {
      throw Refusal.forbidden("The operator has no permission for this");
    } else {
      ctx.attribute(OPERATOR, credentials.getUsername());
    }
  }

  private boolean known(BasicAuthCredentials who) {
    return who.getUsername().equals(settings.user())
            && who.getPassword().equals(settings.password())
        || who.getUsername().equals(POWERLESS) && who.getPassword().equals(POWERLESS);
  }

  private static void refuse(Context ctx, Refusal refusal) {
    ctx.status(refusal.status());
    ctx.json(refusal.messages().stream().map(text -> Map.of("message", text)).toList());
  }

  private void follow() {
    if (!started) {
      return;
    }
    if (switches.isOn(TopdeskFault.DOWN)) {
      api.close();
    } else {
      api.open();
    }
  }

  Incidents incidents() {
    return incidents;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  Misbehaviour misbehaviour() {
    return misbehaviour;
  }

  TopdeskSettings settings() {
    return settings;
  }

  @Override
  public String key() {
    return "topdesk";
  }

  @Override
  public String title() {
    return "TOPdesk (second line)";
  }

  @Override
  public List<Address> addresses() {
    return List.of(
        new Address("Incidents", "/topdesk", true),
        new Address("Second-line mailboxes", "/second-line", true),
        new Address("REST API", url(), false),
        new Address("Tells changes to", settings.callback().url(), false));
  }

  public String url() {
    return api.url() + IncidentApi.BASE;
  }

  @Override
  public Switches<TopdeskFault> switches() {
    return switches;
  }

  @Override
  public Journal journal() {
    return journal;
  }

  @Override
  public void start() {
    api.open();
    started = true;
  }

  @Override
  public void stop() {
    started = false;
    switches.replace(List.of());
    events.stop();
    api.close();
  }

  @Override
  public boolean listening() {
    return api.isOpen();
  }
}
