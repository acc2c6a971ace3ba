package org.balie.ticket.control;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.balie.platform.InvalidInput;
import org.balie.ticket.Recipients;

/** Checks to whom a reply goes. */
public final class Addressees {

  private static final int MOST = 100;
  private static final int LONGEST_SHOWN = 254;

  /** No line break can get into a header by an address. */
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s\\p{Cntrl}@<>(),;:\\\\\"\\[\\]]{1,64}@[\\p{L}\\p{N}.-]{1,250}");

  private Addressees() {}

  public static Recipients checked(Recipients wanted) {
    if (wanted.to().isEmpty() || wanted.all().count() > MOST) {
      throw new InvalidInput("/to", "ticket.invalid.recipients", MOST);
    }
    wanted
        .all()
        .filter(a -> !ADDRESS.matcher(a).matches())
        .findFirst()
        .ifPresent(
            a -> {
              throw new InvalidInput("/to", "ticket.invalid.address", a);
            });
    return wanted;
  }

  /** Everybody who is not hidden, as it stands over the message. */
  public static String shown(Recipients to) {
    var open = List.of(to.to(), to.cc()).stream().flatMap(List::stream);
    var text = open.collect(Collectors.joining(", "));
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN - 1) + "…";
  }
}
