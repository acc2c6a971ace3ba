package org.balie.channel.email.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.address.Address;
import org.apache.james.mime4j.dom.address.Group;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;

/** Reads address headers (RFC 5322, section 3.4), also wrong ones. */
final class Addresses {

  private static final Pattern LOOKS_LIKE =
      Pattern.compile("[^\\s<>\"(),;:\\[\\]]{1,200}@[^\\s<>\"(),;:]{1,200}");

  private Addresses() {}

  /** The addresses in the value of a header, its bytes as Latin-1. */
  static List<MailAddress> in(String latin) {
    var found = new ArrayList<MailAddress>();
    try {
      LenientAddressParser.DEFAULT.parseAddressList(latin).forEach(a -> add(a, found));
    } catch (RuntimeException unreadable) {
      found.clear();
    }
    return found.isEmpty() ? anythingLike(latin) : found;
  }

  private static void add(Address address, List<MailAddress> found) {
    if (address instanceof Group group) {
      group.getMailboxes().forEach(m -> add(m, found));
    } else if (address instanceof Mailbox mailbox) {
      var name = mailbox.getName() == null ? "" : HeaderText.decoded(bytes(mailbox.getName()));
      var place = mailbox.getAddress() == null ? "" : HeaderText.decoded(bytes(address(mailbox)));
      if (!name.isEmpty() || !place.isEmpty()) {
        found.add(new MailAddress(name, place));
      }
    }
  }

  private static String address(Mailbox mailbox) {
    var address = mailbox.getAddress().strip();
    return address.startsWith("@") || address.endsWith("@") ? "" : address;
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<MailAddress> anythingLike(String latin) {
    var text = latin.length() > 20_000 ? latin.substring(0, 20_000) : latin;
    return LOOKS_LIKE
        .matcher(text)
        .results()
        .map(m -> new MailAddress("", HeaderText.decoded(bytes(m.group()))))
        .toList();
  }
}
