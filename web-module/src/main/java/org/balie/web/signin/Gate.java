package org.balie.web.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.balie.platform.ForwardedFor;
import org.balie.platform.Networks;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who may reach the agents' side at all: requests on the internal listener, from the internal
 * networks. Decided by the port the connection came in on, never by a header a visitor can write.
 */
@ApplicationScoped
class Gate {

  @Inject
  @ConfigProperty(name = "balie.listener.internal-ports")
  Set<Integer> ports;

  @Inject
  @ConfigProperty(name = "balie.internal.networks")
  String networks;

  @Inject
  @ConfigProperty(name = "balie.proxies")
  Optional<String> proxies;

  private Networks internal;
  private Networks trusted;

  @PostConstruct
  void read() {
    internal = Networks.of(networks);
    trusted = Networks.of(proxies.orElse(""));
  }

  /** What everybody may know, on every port. */
  private static boolean open(HttpServletRequest request) {
    return Paths.SECURITY.equals(Paths.of(request));
  }

  boolean lets(HttpServletRequest request) {
    return open(request)
        || ports.contains(request.getLocalPort()) && internal.contain(origin(request));
  }

  /** The caller's address; from {@code X-Forwarded-For} only as far as proxies of ours wrote it. */
  String origin(HttpServletRequest request) {
    var forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
    return ForwardedFor.origin(request.getRemoteAddr(), forwarded, trusted);
  }
}
