package org.balie.handover.topdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** TOPdesk as an administrator configured it. Passwords are aliases and never shown. */
@ApplicationScoped
public class TopdeskSettings {

  @Inject
  @ConfigProperty(name = "balie.topdesk.url")
  Optional<String> url;

  @Inject
  @ConfigProperty(name = "balie.topdesk.user", defaultValue = "balie")
  String user;

  @Inject
  @ConfigProperty(name = "balie.topdesk.password")
  Optional<String> password;

  /** The registered caller of cases whose customer is not named; empty for none. */
  @Inject
  @ConfigProperty(name = "balie.topdesk.caller")
  Optional<String> caller;

  @Inject
  @ConfigProperty(name = "balie.topdesk.timeout", defaultValue = "PT15S")
  Duration timeout;

  @Inject
  @ConfigProperty(name = "balie.topdesk.callback.user", defaultValue = "topdesk")
  String callbackUser;

  @Inject
  @ConfigProperty(name = "balie.topdesk.callback.secret-1")
  Optional<String> firstSecret;

  @Inject
  @ConfigProperty(name = "balie.topdesk.callback.secret-2")
  Optional<String> secondSecret;

  public boolean configured() {
    return url.isPresent() && password.isPresent();
  }

  /** With {@code /tas/api} and without a slash at its end. */
  public String base() {
    return url.orElse("").replaceAll("/+$", "");
  }

  /** The address of a path, or the whole address that TOPdesk itself named, on the same server. */
  URI address(String path) {
    if (path.startsWith("http")) {
      var named = URI.create(path);
      var ours = URI.create(base());
      var query = named.getRawQuery() == null ? "" : "?" + named.getRawQuery();
      return ours.resolve(named.getRawPath() + query);
    }
    return path.startsWith("/tas/") ? URI.create(base()).resolve(path) : URI.create(base() + path);
  }

  String authorization() {
    var pair = user + ":" + password.orElse("");
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  String caller() {
    return caller.orElse("");
  }

  Duration timeout() {
    return timeout;
  }

  String callbackUser() {
    return callbackUser;
  }

  /** Whether there is a secret by which TOPdesk can prove itself. */
  public boolean hears() {
    return !callbackSecrets().isEmpty();
  }

  /** Two at once, so that one can be renewed while the other is still in use. */
  List<String> callbackSecrets() {
    return Stream.of(firstSecret, secondSecret)
        .flatMap(Optional::stream)
        .filter(secret -> !secret.isBlank())
        .toList();
  }
}
