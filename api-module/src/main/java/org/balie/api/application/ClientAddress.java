package org.balie.api.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import org.balie.platform.ForwardedFor;
import org.balie.platform.Networks;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a request comes from. What a header says counts only when a proxy of ours sent it. */
@ApplicationScoped
public class ClientAddress {

  private Networks proxies = Networks.of("");

  @Inject
  void trust(@ConfigProperty(name = "balie.proxies") Optional<String> networks) {
    proxies = Networks.of(networks.orElse(""));
  }

  /** The nearest address that is no proxy of ours. */
  public String of(HttpServletRequest request) {
    var forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
    return ForwardedFor.origin(request.getRemoteAddr(), forwarded, proxies);
  }
}
