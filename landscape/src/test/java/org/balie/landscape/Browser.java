package org.balie.landscape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser with cookies and, beside it, the application it signs in to. Follows no redirect. */
final class Browser {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).connectTimeout(PATIENCE).build();
  private final JsonNode metadata;

  Browser(String issuer) throws Exception {
    metadata = JSON.readTree(get(issuer + "/.well-known/openid-configuration").body());
  }

  static Browser at(RunningLandscape landscape) throws Exception {
    return new Browser(landscape.get().oidc().issuer());
  }

  JsonNode metadata() {
    return metadata;
  }

  String endpoint(String name) {
    return metadata.get(name + "_endpoint").asText();
  }

  static Map<String, String> request() {
    var request = new LinkedHashMap<String, String>();
    request.put("client_id", "balie");
    request.put("redirect_uri", RunningLandscape.REDIRECT);
    request.put("response_type", "code");
    request.put("scope", "openid profile email offline_access");
    request.put("state", "a-state");
    request.put("nonce", "a-nonce");
    return request;
  }

  static Map<String, String> exchange(String code) {
    var exchange = new LinkedHashMap<String, String>();
    exchange.put("grant_type", "authorization_code");
    exchange.put("client_id", "balie");
    exchange.put("client_secret", RunningLandscape.SECRET);
    exchange.put("redirect_uri", RunningLandscape.REDIRECT);
    exchange.put("code", code);
    return exchange;
  }

  HttpResponse<String> authorize(Map<String, String> request) throws Exception {
    return get(endpoint("authorization") + "?" + form(request));
  }

  /** Clicks the card of a person and tells what the application's address received. */
  Map<String, String> choose(String person, Map<String, String> request) throws Exception {
    var answer = post(endpoint("authorization") + "?" + form(request), Map.of("person", person));
    return answered(answer);
  }

  static Map<String, String> answered(HttpResponse<String> redirect) {
    var values = new HashMap<String, String>();
    var target = redirect.headers().firstValue("Location").orElseThrow();
    for (var pair : target.substring(target.indexOf('?') + 1).split("&")) {
      var parts = pair.split("=", 2);
      values.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return values;
  }

  JsonNode signIn(String person) throws Exception {
    return tokens(exchange(choose(person, request()).get("code")));
  }

  JsonNode tokens(Map<String, String> exchange) throws Exception {
    return JSON.readTree(post(endpoint("token"), exchange).body());
  }

  HttpResponse<String> userinfo(String accessToken) throws Exception {
    var request = to(endpoint("userinfo")).header("Authorization", "Bearer " + accessToken);
    return http.send(request.build(), BodyHandlers.ofString());
  }

  /** True when a published key made this signature. */
  boolean verifies(SignedJWT token) throws Exception {
    var keys = JWKSet.parse(get(metadata.get("jwks_uri").asText()).body());
    var key = keys.getKeyByKeyId(token.getHeader().getKeyID());
    return key != null && token.verify(new RSASSAVerifier(key.toRSAKey()));
  }

  HttpResponse<String> get(String uri) throws Exception {
    return http.send(to(uri).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> post(String uri, Map<String, String> form, String... headers)
      throws Exception {
    var request =
        to(uri)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(form)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder to(String uri) {
    return HttpRequest.newBuilder(URI.create(uri)).timeout(PATIENCE);
  }

  static String form(Map<String, String> values) {
    return values.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
