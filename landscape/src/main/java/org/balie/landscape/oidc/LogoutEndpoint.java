package org.balie.landscape.oidc;

import com.nimbusds.jwt.JWTParser;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.balie.landscape.http.Journal;
import org.balie.landscape.http.Markup;
import org.balie.landscape.http.Page;

/** Sign-out asked for by an application (RP-Initiated Logout 1.0, Front-Channel Logout 1.0). */
final class LogoutEndpoint {
  private final OidcSettings settings;
  private final Sessions sessions;
  private final Tokens tokens;
  private final Journal journal;

  LogoutEndpoint(OidcSettings settings, Sessions sessions, Tokens tokens, Journal journal) {
    this.settings = settings;
    this.sessions = sessions;
    this.tokens = tokens;
    this.journal = journal;
  }

  void end(Context ctx) {
    var params = Params.ofBoth(ctx);
    var landing = landing(params);
    var session = sessions.of(ctx);
    session.ifPresent(sessions::close);
    journal.note("logout" + landing.map(uri -> ", back to " + uri).orElse(""));
    var frames = session.map(this::frontChannel).orElse(List.of());
    if (frames.isEmpty() && landing.isPresent()) {
      ctx.redirect(landing.get(), HttpStatus.FOUND);
      return;
    }
    ctx.header("Content-Security-Policy", policy(frames));
    ctx.html(page(frames, landing));
  }

  /** The addresses that tell every application of this session that it is over. */
  List<String> frontChannel(Session session) {
    var about = new LinkedHashMap<String, String>();
    about.put("iss", tokens.issuer(session.flavour()));
    about.put("sid", session.sid());
    return session.clients().stream()
        .map(settings::client)
        .flatMap(Optional::stream)
        .map(Client::frontChannelLogoutUri)
        .flatMap(Optional::stream)
        .map(uri -> Params.append(uri, about))
        .toList();
  }

  private Optional<String> landing(Params params) {
    var wanted = params.get("post_logout_redirect_uri");
    if (wanted.isEmpty()) {
      return wanted;
    }
    if (!mayLand(params, wanted.get())) {
      throw OidcRefusal.badRequest(
          "invalid_request", "the address " + wanted.get() + " is not registered for sign-out");
    }
    var state = new LinkedHashMap<String, String>();
    params.get("state").ifPresent(value -> state.put("state", value));
    return Optional.of(Params.append(wanted.get(), state));
  }

  private boolean mayLand(Params params, String uri) {
    var client =
        params.get("client_id").or(() -> params.get("id_token_hint").flatMap(this::hinted));
    return client
        .map(id -> settings.client(id).filter(known -> known.mayLandOn(uri)).isPresent())
        .orElseGet(() -> settings.clients().stream().anyMatch(known -> known.mayLandOn(uri)));
  }

  /**
   * Only a hint about who asks, and deliberately not verified: the token may have expired, or its
   * key may be gone, and people must still be able to sign out.
   */
  private Optional<String> hinted(String idToken) {
    try {
      return JWTParser.parse(idToken).getJWTClaimsSet().getAudience().stream().findFirst();
    } catch (ParseException e) {
      throw OidcRefusal.badRequest("invalid_request", "id_token_hint: " + e.getMessage());
    }
  }

  private static String page(List<String> frames, Optional<String> landing) {
    var embedded = frames.stream().map(uri -> part("frame.html", uri)).toList();
    return Page.document(
        "Signed out",
        Page.fill(
            LogoutEndpoint.class,
            "signedout.html",
            Map.of(
                "frames", Markup.join(embedded),
                "next", landing.map(uri -> part("next.html", uri)).orElse(Markup.NONE))));
  }

  private static Markup part(String file, String uri) {
    return Page.fill(LogoutEndpoint.class, file, Map.of("uri", uri));
  }

  private static String policy(List<String> frames) {
    var origins = frames.stream().map(SignInPage::origin).collect(Collectors.joining(" "));
    return "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none';"
        + " frame-src "
        + (origins.isEmpty() ? "'none'" : origins);
  }
}
