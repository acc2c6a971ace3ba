package org.balie.landscape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A landscape on free ports for one test class, and its control API. Each test ends without faults.
 */
final class RunningLandscape implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  static final String REDIRECT = "http://localhost:9/callback";
  static final String LANDING = "http://localhost:9/signed-out";
  static final String FRONT_CHANNEL = "http://localhost:9/front-channel";
  static final String SECRET = "top-secret";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, String> environment = new HashMap<>();
  private final HttpClient http = HttpClient.newHttpClient();
  private final TestClock clock = new TestClock();
  private Landscape landscape;

  RunningLandscape() {
    for (var port :
        new String[] {"LANDSCAPE", "OIDC", "SMTP", "IMAP", "CLAMD", "TOPDESK", "LDAP"}) {
      environment.put(port + "_PORT", "0");
    }
    environment.put("OIDC_CLIENT_SECRET", SECRET);
    environment.put("OIDC_REDIRECT_URIS", REDIRECT + ", http://localhost:9/other");
    environment.put("OIDC_POST_LOGOUT_URIS", LANDING);
    environment.put("OIDC_FRONTCHANNEL_LOGOUT_URI", FRONT_CHANNEL);
  }

  RunningLandscape with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    landscape =
        new Landscape(new Settings(name -> Optional.ofNullable(environment.get(name))), clock);
    landscape.start();
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    control("DELETE", "/control/faults", "");
  }

  @Override
  public void afterAll(ExtensionContext context) {
    landscape.stop();
  }

  Landscape get() {
    return landscape;
  }

  TestClock clock() {
    return clock;
  }

  String url() {
    return landscape.url();
  }

  void switchOn(String neighbour, String fault) throws Exception {
    control("POST", "/control/" + neighbour + "/faults", "{\"faults\":[\"" + fault + "\"]}");
  }

  JsonNode control(String method, String path, String body) throws Exception {
    var answer = send(method, path, body);
    return JSON.readTree(answer.body().isEmpty() ? "null" : answer.body());
  }

  HttpResponse<String> send(String method, String path, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(url() + path))
            .method(method, BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }
}
