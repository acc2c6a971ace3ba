package org.balie.landscape.oidc;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.balie.landscape.http.HttpPort;
import org.balie.landscape.http.Journal;
import org.balie.landscape.http.Neighbour;
import org.balie.landscape.http.Page;
import org.balie.landscape.http.Switches;

/** An OpenID provider that looks like Entra ID, and like AD FS and Keycloak at other issuers. */
public final class OidcProvider implements Neighbour {
  private final OidcSettings settings;
  private final HttpPort port;
  private final Journal journal;
  private final Switches<OidcFault> switches = new Switches<>(OidcFault.class, this::follow);
  private final SigningKeys keys;
  private final TokenMint mint;
  private final Tokens tokens;
  private final SignIns signIns;
  private final AuthorizeEndpoint authorize;
  private final TokenEndpoint token;
  private final LogoutEndpoint logout;
  private final MetadataEndpoints metadata;
  private final UserinfoEndpoint userinfo;
  private volatile boolean started;

  public OidcProvider(OidcSettings settings, Clock clock) {
    this.settings = settings;
    port = new HttpPort(settings.port(), this::routes);
    journal = new Journal(clock);
    keys = new SigningKeys(settings.data());
    mint = new TokenMint(keys);
    tokens = new Tokens(settings, mint, new TokenFaults(switches), clock, port::url);
    signIns = new SignIns(new Sessions(), new Grants(clock));
    authorize = new AuthorizeEndpoint(settings, signIns, switches, journal, clock);
    token = new TokenEndpoint(settings, signIns.grants(), tokens, switches, journal);
    logout = new LogoutEndpoint(settings, signIns.sessions(), tokens, journal);
    metadata = new MetadataEndpoints(settings, keys, tokens);
    userinfo = new UserinfoEndpoint(signIns.grants());
  }

  private void routes(Javalin app) {
    app.before(this::hangAsSwitched);
    app.exception(OidcRefusal.class, this::refuse);
    app.exception(SentBack.class, (refusal, ctx) -> authorize.sendBack(ctx, refusal));
    for (var flavour : Flavour.values()) {
      routes(app, flavour);
    }
  }

  private void routes(Javalin app, Flavour flavour) {
    var tenant = settings.tenant();
    app.get(
        flavour.issuer(tenant) + "/.well-known/openid-configuration",
        ctx -> metadata.discovery(ctx, flavour, port.url()));
    app.get(flavour.keys(tenant), metadata::keys);
    app.get(flavour.authorize(tenant), ctx -> authorize.ask(ctx, flavour));
    app.post(flavour.authorize(tenant), ctx -> authorize.ask(ctx, flavour));
    app.post(flavour.token(tenant), ctx -> token.post(ctx, flavour));
    app.get(flavour.userinfo(tenant), userinfo::get);
    app.get(flavour.logout(tenant), logout::end);
    app.post(flavour.logout(tenant), logout::end);
  }

  private void hangAsSwitched(Context ctx) throws InterruptedException {
    switches.holdWhile(OidcFault.HANG);
  }

  /** A browser gets a page, a program gets JSON (RFC 6749, 5.2). */
  private void refuse(OidcRefusal refusal, Context ctx) {
    journal.note("refused: " + refusal.error() + ", " + refusal.getMessage());
    ctx.status(refusal.status());
    var accept = ctx.header("Accept");
    if (accept != null && accept.contains("text/html")) {
      var values = Map.of("error", refusal.error(), "description", refusal.getMessage());
      ctx.html(Page.document("Refused", Page.fill(OidcProvider.class, "refused.html", values)));
      return;
    }
    if ("invalid_client".equals(refusal.error()) && ctx.header("Authorization") != null) {
      ctx.header("WWW-Authenticate", "Basic realm=\"landscape\"");
    }
    ctx.json(Map.of("error", refusal.error(), "error_description", refusal.getMessage()));
  }

  private void follow() {
    if (started && switches.isOn(OidcFault.DOWN)) {
      port.close();
    } else if (started) {
      port.open();
    }
  }

  /** The control API of this provider, for the landscape's own port. */
  public OidcControl control() {
    return new OidcControl(this, keys, mint, tokens, signIns.sessions());
  }

  public String issuer() {
    return tokens.issuer(Flavour.ENTRA);
  }

  OidcSettings settings() {
    return settings;
  }

  LogoutEndpoint logout() {
    return logout;
  }

  @Override
  public String key() {
    return "oidc";
  }

  @Override
  public String title() {
    return "Sign-in (OpenID provider)";
  }

  @Override
  public List<Address> addresses() {
    return List.of(
        new Address("Issuer, like Entra ID", tokens.issuer(Flavour.ENTRA), false),
        new Address("Issuer, like AD FS", tokens.issuer(Flavour.ADFS), false),
        new Address("Issuer, like Keycloak", tokens.issuer(Flavour.KEYCLOAK), false),
        new Address("Discovery", issuer() + "/.well-known/openid-configuration", true));
  }

  @Override
  public Switches<OidcFault> switches() {
    return switches;
  }

  @Override
  public Journal journal() {
    return journal;
  }

  @Override
  public void start() {
    port.open();
    started = true;
  }

  @Override
  public void stop() {
    started = false;
    switches.replace(List.of());
    port.close();
  }

  @Override
  public boolean listening() {
    return port.isOpen();
  }
}
