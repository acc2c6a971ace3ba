package org.balie.api.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a request comes from. What a header says counts only when a proxy of ours sent it. */
@ApplicationScoped
public class ClientAddress {

  private static final Pattern LITERAL = Pattern.compile("[0-9.]{7,15}|[0-9A-Fa-f:.]{2,45}");

  private List<Network> proxies = List.of();

  /** A block of addresses in CIDR notation. */
  private record Network(byte[] address, int bits) {

    static Network of(String cidr) {
      var parts = cidr.strip().split("/", 2);
      var address = bytes(parts[0]).orElseThrow(() -> new IllegalArgumentException(cidr));
      return new Network(
          address, parts.length == 1 ? address.length * 8 : Integer.parseInt(parts[1]));
    }

    boolean holds(byte[] other) {
      if (other.length != address.length) {
        return false;
      }
      for (var bit = 0; bit < bits; bit++) {
        var mask = 0x80 >> (bit % 8);
        if (((address[bit / 8] ^ other[bit / 8]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  @Inject
  void trust(@ConfigProperty(name = "balie.proxies") Optional<String> networks) {
    proxies = Tokens.words(networks).stream().map(Network::of).toList();
  }

  /** The nearest address that is no proxy of ours. */
  public String of(HttpServletRequest request) {
    var address = request.getRemoteAddr();
    for (var hop : hops(request)) {
      if (!proxy(address) || bytes(hop).isEmpty()) {
        break;
      }
      address = hop;
    }
    return address;
  }

  private boolean proxy(String address) {
    return bytes(address).filter(a -> proxies.stream().anyMatch(p -> p.holds(a))).isPresent();
  }

  private static List<String> hops(HttpServletRequest request) {
    var all = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
    var hops = Arrays.asList(all.split("\\s*,\\s*"));
    Collections.reverse(hops);
    return hops;
  }

  /** Literals only: a name is never looked up. */
  private static Optional<byte[]> bytes(String literal) {
    try {
      return LITERAL.matcher(literal).matches()
          ? Optional.of(InetAddress.getByName(literal).getAddress())
          : Optional.empty();
    } catch (UnknownHostException noAddress) {
      return Optional.empty();
    }
  }
}
