package org.balie.landscape.oidc;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balie.landscape.http.Journal;
import org.balie.landscape.http.Switches;

/** Where browsers come to sign in (OpenID Connect Core, 3.1.2). */
final class AuthorizeEndpoint {
  private final OidcSettings settings;
  private final Sessions sessions;
  private final Grants grants;
  private final Switches<OidcFault> switches;
  private final Journal journal;
  private final Clock clock;

  AuthorizeEndpoint(
      OidcSettings settings,
      SignIns signIns,
      Switches<OidcFault> switches,
      Journal journal,
      Clock clock) {
    this.settings = settings;
    this.sessions = signIns.sessions();
    this.grants = signIns.grants();
    this.switches = switches;
    this.journal = journal;
    this.clock = clock;
  }

  void ask(Context ctx, Flavour flavour) {
    var params = Params.ofBoth(ctx);
    var request = AuthorizeRequest.of(params, settings).checked();
    refuseAsSwitched(request);
    var chosen = Optional.ofNullable(ctx.formParam("person")).flatMap(People::named);
    if (chosen.isPresent()) {
      refuseForeignForms(ctx);
      var session = Session.of(chosen.get(), flavour, clock.instant());
      sessions.open(ctx, session);
      finish(ctx, request, session, flavour);
      return;
    }
    var session = sessions.of(ctx).filter(known -> !mustAsk(request));
    if (session.isPresent()) {
      finish(ctx, request, session.get(), flavour);
    } else if (request.asks("none")) {
      throw new SentBack(request, "login_required", "AADSTS50058: nobody is signed in");
    } else {
      ctx.header("Content-Security-Policy", SignInPage.policy(request));
      ctx.html(SignInPage.of(ctx.path(), request, sessions.of(ctx)));
    }
  }

  /** Tells the application; also used for refusals that were found earlier. */
  void sendBack(Context ctx, SentBack refusal) {
    var answer = new LinkedHashMap<String, String>();
    answer.put("error", refusal.error());
    answer.put("error_description", refusal.getMessage());
    answer(ctx, refusal.request(), answer);
  }

  private void finish(Context ctx, AuthorizeRequest request, Session session, Flavour flavour) {
    session.clients().add(request.client().id());
    var subject =
        new Subject(
            session.person(), request.client().id(), request.scope(), request.nonce(), session);
    var answer = new LinkedHashMap<String, String>();
    answer.put("code", grants.newCode(request, subject, flavour));
    answer(ctx, request, answer);
  }

  private void answer(Context ctx, AuthorizeRequest request, Map<String, String> answer) {
    var state =
        switches.isOn(OidcFault.WRONG_STATE) ? Optional.of(Secrets.random()) : request.state();
    state.ifPresent(value -> answer.put("state", value));
    var what = answer.getOrDefault("error", "a code");
    journal.note("authorize: " + what + " for " + request.client().id());
    if ("form_post".equals(request.mode())) {
      ctx.header("Content-Security-Policy", SignInPage.policy(request));
      ctx.html(SignInPage.formPost(request.redirectUri(), answer));
    } else {
      ctx.redirect(Params.append(request.redirectUri(), answer), HttpStatus.FOUND);
    }
  }

  private void refuseAsSwitched(AuthorizeRequest request) {
    for (var fault :
        List.of(
            OidcFault.ACCESS_DENIED, OidcFault.TEMPORARILY_UNAVAILABLE, OidcFault.SERVER_ERROR)) {
      if (switches.isOn(fault)) {
        throw new SentBack(request, fault.key().replace('-', '_'), "switched on in the landscape");
      }
    }
  }

  private static boolean mustAsk(AuthorizeRequest request) {
    return request.asks("login") || request.asks("select_account");
  }

  /** Nobody else's page may sign a person in here: that would be a log-in forgery. */
  private static void refuseForeignForms(Context ctx) {
    if ("cross-site".equals(ctx.header("Sec-Fetch-Site"))) {
      throw OidcRefusal.badRequest("invalid_request", "this form came from another site");
    }
  }
}
