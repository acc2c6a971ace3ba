package org.balie.platform;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A set of networks in CIDR notation (RFC 4632, RFC 4291), for allow lists. */
public final class Networks {

  private final List<IPAddress> blocks;

  private Networks(List<IPAddress> blocks) {
    this.blocks = blocks;
  }

  /**
   * Reads a list.
   *
   * @param list blocks or single addresses, separated by commas; an {@link
   *     IllegalArgumentException} names a wrong one
   */
  public static Networks of(String list) {
    return new Networks(
        Arrays.stream(list.split(",", -1))
            .map(String::strip)
            .filter(b -> !b.isEmpty())
            .map(Networks::block)
            .toList());
  }

  private static IPAddress block(String text) {
    return Optional.ofNullable(new IPAddressString(text).getAddress())
        .map(IPAddress::toPrefixBlock)
        .orElseThrow(() -> new IllegalArgumentException("Not a network: " + text));
  }

  /**
   * Whether the address is in one of them; false for a text that is no address. The library takes
   * an empty text for loopback, we do not.
   */
  public boolean contain(String address) {
    var found = new IPAddressString(withoutZone(address)).getAddress();
    return !address.isBlank()
        && found != null
        && blocks.stream().anyMatch(b -> b.contains(plain(found)));
  }

  /** An IPv4 address in IPv6 clothes (::ffff:10.0.0.1) is the IPv4 address. */
  private static IPAddress plain(IPAddress address) {
    return address.isIPv6() && address.toIPv6().isIPv4Mapped()
        ? address.toIPv6().getEmbeddedIPv4Address()
        : address;
  }

  private static String withoutZone(String address) {
    var zone = address.indexOf('%');
    return zone < 0 ? address : address.substring(0, zone);
  }
}
