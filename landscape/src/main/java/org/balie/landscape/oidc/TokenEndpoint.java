package org.balie.landscape.oidc;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balie.landscape.http.Journal;
import org.balie.landscape.http.Switches;

/** Tokens for a code, a refresh token or an application's own secret (RFC 6749, 4.1.3, 4.4, 6). */
final class TokenEndpoint {
  private static final int LIFETIME_SECONDS = 3600;
  private static final int SERVER_ERROR = 500;

  private final OidcSettings settings;
  private final Grants grants;
  private final Tokens tokens;
  private final Switches<OidcFault> switches;
  private final Journal journal;

  TokenEndpoint(
      OidcSettings settings,
      Grants grants,
      Tokens tokens,
      Switches<OidcFault> switches,
      Journal journal) {
    this.settings = settings;
    this.grants = grants;
    this.tokens = tokens;
    this.switches = switches;
    this.journal = journal;
  }

  void post(Context ctx, Flavour flavour) throws InterruptedException {
    switches.holdWhile(OidcFault.TOKEN_LATE);
    if (switches.isOn(OidcFault.TOKEN_SERVER_ERROR)) {
      throw new OidcRefusal(SERVER_ERROR, "server_error", "AADSTS90033: a transient error");
    }
    var params = Params.ofForm(ctx);
    var client = new ClientAuthentication(settings).of(ctx, params);
    var type = params.need("grant_type");
    var answer =
        switch (type) {
          case "authorization_code" -> byCode(client, params);
          case "refresh_token" -> byRefreshToken(client, params);
          case "client_credentials" -> bySecret(client, params, flavour);
          default -> throw OidcRefusal.badRequest("unsupported_grant_type", type);
        };
    journal.note("token: " + type + " for " + client.id());
    ctx.header("Pragma", "no-cache").json(answer);
  }

  private Map<String, Object> byCode(Client client, Params params) {
    var grant = grants.spendCode(params.need("code"));
    demand(grant.request().client().equals(client), "AADSTS70000: the code is another's");
    demand(
        params.get("redirect_uri").filter(grant.request().redirectUri()::equals).isPresent(),
        "AADSTS500112: the redirect address is not the one of the authorize request");
    demand(
        grant.provenBy(params.get("code_verifier")),
        "AADSTS501481: the code_verifier does not match the code_challenge");
    return answer(grant);
  }

  private Map<String, Object> byRefreshToken(Client client, Params params) {
    var grant = grants.spendRefreshToken(params.need("refresh_token"));
    demand(grant.request().client().equals(client), "AADSTS70000: the token is another's");
    return answer(grant);
  }

  private Map<String, Object> bySecret(Client client, Params params, Flavour flavour) {
    var scope = params.need("scope");
    if (flavour == Flavour.ENTRA && !scope.equals(settings.apiAudience() + "/.default")) {
      throw OidcRefusal.badRequest(
          "invalid_scope",
          "AADSTS1002012: ask for " + settings.apiAudience() + "/.default, not for " + scope);
    }
    var answer = bearer(scope);
    answer.put("access_token", tokens.applicationToken(client, flavour));
    return answer;
  }

  private Map<String, Object> answer(Grant grant) {
    var answer = bearer(grant.subject().scope());
    var access = tokens.accessToken(grant.subject(), grant.flavour());
    grants.issued(access, grant);
    answer.put("access_token", access);
    answer.put("id_token", tokens.idToken(grant.subject(), grant.flavour()));
    if (List.of(grant.subject().scope().split(" ")).contains("offline_access")) {
      answer.put("refresh_token", grants.newRefreshToken(grant));
    }
    return answer;
  }

  private static Map<String, Object> bearer(String scope) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("token_type", "Bearer");
    answer.put("scope", scope);
    answer.put("expires_in", LIFETIME_SECONDS);
    return answer;
  }

  private static void demand(boolean held, String otherwise) {
    if (!held) {
      throw OidcRefusal.invalidGrant(otherwise);
    }
  }
}
