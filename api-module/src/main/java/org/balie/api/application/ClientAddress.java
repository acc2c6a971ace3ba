package org.balie.api.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.balie.platform.Networks;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a request comes from. What a header says counts only when a proxy of ours sent it. */
@ApplicationScoped
public class ClientAddress {

  private static final Pattern LITERAL = Pattern.compile("[0-9A-Fa-f:.]{2,45}");

  private Networks proxies = Networks.of("");

  @Inject
  void trust(@ConfigProperty(name = "balie.proxies") Optional<String> networks) {
    proxies = Networks.of(networks.orElse(""));
  }

  /** The nearest address that is no proxy of ours. */
  public String of(HttpServletRequest request) {
    var address = request.getRemoteAddr();
    for (var hop : hops(request)) {
      if (!LITERAL.matcher(hop).matches() || !proxies.contain(address)) {
        break;
      }
      address = hop;
    }
    return address;
  }

  private static List<String> hops(HttpServletRequest request) {
    var all = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
    var hops = new java.util.ArrayList<>(List.of(all.split("\\s*,\\s*")));
    Collections.reverse(hops);
    return hops;
  }
}
