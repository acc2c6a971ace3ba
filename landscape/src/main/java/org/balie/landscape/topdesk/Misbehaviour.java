package org.balie.landscape.topdesk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.balie.landscape.http.Switches;
import org.eclipse.jetty.server.Request;

/** Carries the faults out: before a request is answered, or after it was carried out. */
final class Misbehaviour {
  private static final String CUT = "cut";
  private static final int ONE_IN = 8;
  private static final List<TopdeskFault> BY_CHANCE =
      List.of(
          TopdeskFault.ERROR,
          TopdeskFault.ERROR_PAGE,
          TopdeskFault.BUSY,
          TopdeskFault.COMMIT_THEN_RESET);
  private static final String PAGE =
      "<html><head><title>502</title></head><body><h1>Bad Gateway</h1></body></html>";

  private final Switches<TopdeskFault> switches;
  private volatile int slowness;

  Misbehaviour(Switches<TopdeskFault> switches) {
    this.switches = switches;
  }

  /** How long every answer takes, in milliseconds. */
  void answersAfter(int millis) {
    slowness = millis;
  }

  void routes(Javalin app) {
    app.before(IncidentApi.BASE + "/*", this::before);
    app.after(IncidentApi.BASE + "/*", this::after);
  }

  private void before(Context ctx) throws InterruptedException {
    switches.holdWhile(TopdeskFault.HANG);
    if (slowness > 0) {
      Thread.sleep(slowness);
    }
    if (happens(TopdeskFault.ERROR)) {
      ctx.status(500).result("").skipRemainingHandlers();
    } else if (happens(TopdeskFault.ERROR_PAGE)) {
      ctx.status(502).html(PAGE).skipRemainingHandlers();
    } else if (happens(TopdeskFault.BUSY)) {
      ctx.status(429).header("Retry-After", "2").result("").skipRemainingHandlers();
    } else if (happens(TopdeskFault.COMMIT_THEN_RESET)) {
      ctx.attribute(CUT, true);
    }
  }

  private boolean happens(TopdeskFault fault) {
    var chance = ThreadLocalRandom.current();
    return switches.isOn(fault)
        || switches.isOn(TopdeskFault.RANDOM)
            && BY_CHANCE.contains(fault)
            && chance.nextInt(ONE_IN * BY_CHANCE.size()) == 0;
  }

  /** The work is done; the caller will never know. */
  private void after(Context ctx) {
    if (Boolean.TRUE.equals(ctx.attribute(CUT))) {
      Request.getBaseRequest(ctx.req()).getHttpChannel().getEndPoint().close();
    }
  }
}
