package org.balie.landscape.oidc;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.nimbusds.jose.JOSEException;
import io.javalin.Javalin;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.balie.landscape.oidc.TokenMint.Signature;

/** What tests and the start page can make the provider do, besides its fault switches. */
public final class OidcControl {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final OidcProvider provider;
  private final SigningKeys keys;
  private final TokenMint mint;
  private final Tokens tokens;
  private final Sessions sessions;

  OidcControl(
      OidcProvider provider, SigningKeys keys, TokenMint mint, Tokens tokens, Sessions sessions) {
    this.provider = provider;
    this.keys = keys;
    this.mint = mint;
    this.tokens = tokens;
    this.sessions = sessions;
  }

  public void routes(Javalin app) {
    app.get("/control/oidc/persons", ctx -> ctx.json(People.ALL));
    app.post("/control/oidc/tokens", this::mint);
    app.post("/control/oidc/keys/rotate", this::rotate);
    app.get("/control/oidc/keys/public.pem", this::pem);
    app.post("/control/oidc/claims", this::shape);
    app.get(
        "/control/oidc/sessions",
        ctx -> ctx.json(sessions.all().stream().map(this::json).toList()));
    app.delete("/control/oidc/sessions/{sid}", this::endSession);
  }

  private void mint(Context ctx) {
    var wanted = ctx.bodyAsClass(MintJson.class);
    var flavour = named(Flavour.class, wanted.flavour(), Flavour.ENTRA);
    var claims = basis(wanted, flavour);
    if (wanted.claims() != null) {
      claims.putAll(wanted.claims());
      claims.values().removeIf(java.util.Objects::isNull);
    }
    var signature = named(Signature.class, wanted.alg(), Signature.RS256);
    ctx.json(Map.of("token", mint.mint(claims, signature), "claims", claims));
  }

  /** Starts from a proper token of a person or of an application, or from nothing at all. */
  private Map<String, Object> basis(MintJson wanted, Flavour flavour) {
    if ("empty".equals(wanted.basis())) {
      return new LinkedHashMap<>();
    }
    var client = provider.settings().clients().get(0);
    if (wanted.person() == null) {
      return tokens.application(client, flavour);
    }
    var person =
        People.named(wanted.person())
            .orElseThrow(() -> new BadRequestResponse("no such person: " + wanted.person()));
    var session = Session.of(person, flavour, java.time.Instant.now());
    var subject = new Subject(person, client.id(), "openid", Optional.empty(), session);
    var claims = tokens.person(subject, flavour);
    claims.put("aud", client.id());
    return claims;
  }

  private void rotate(Context ctx) {
    var keepOld = !"false".equals(ctx.queryParam("keepOld"));
    keys.rotate(keepOld);
    ctx.json(Map.of("kid", keys.current().getKeyID(), "keepOld", keepOld));
  }

  private void pem(Context ctx) throws JOSEException {
    ctx.contentType("application/x-pem-file").result(TokenMint.pem(keys.current()));
  }

  private void shape(Context ctx) {
    var shape = ctx.bodyAsClass(ShapeJson.class).shape();
    var own = shape == null || "own".equals(shape);
    tokens.writeClaimsLike(
        own ? Optional.empty() : Optional.of(named(Flavour.class, shape, Flavour.ENTRA)));
    ctx.json(
        Map.of("shape", tokens.shape().map(Enum::name).orElse("own").toLowerCase(Locale.ROOT)));
  }

  /** Ends a session as another application would, and tells ours without any browser. */
  private void endSession(Context ctx) throws IOException, InterruptedException {
    var session = sessions.withSid(ctx.pathParam("sid")).orElseThrow(NotFoundResponse::new);
    sessions.close(session);
    var answers = new LinkedHashMap<String, Integer>();
    var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    for (var uri : provider.logout().frontChannel(session)) {
      var request = HttpRequest.newBuilder(URI.create(uri)).timeout(PATIENCE).build();
      answers.put(uri, http.send(request, BodyHandlers.discarding()).statusCode());
    }
    ctx.json(Map.of("frontChannel", answers));
  }

  private Map<String, Object> json(Session session) {
    return Map.of(
        "sid", session.sid(),
        "person", session.person().key(),
        "since", session.since().toString(),
        "clients", List.copyOf(session.clients()));
  }

  private static <E extends Enum<E>> E named(Class<E> type, String name, E otherwise) {
    if (name == null) {
      return otherwise;
    }
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("unknown value '" + name + "': " + e.getMessage());
    }
  }

  /** A null claim takes that claim out of the basis. */
  record MintJson(
      @JsonProperty("basis") String basis,
      @JsonProperty("person") String person,
      @JsonProperty("flavour") String flavour,
      @JsonProperty("alg") String alg,
      @JsonProperty("claims") Map<String, Object> claims) {}

  /** "own", "entra", "adfs" or "keycloak". */
  record ShapeJson(@JsonProperty("shape") String shape) {}
}
