package org.balie.portal.control;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.balie.platform.InvalidInput;
import org.balie.platform.InvalidInput.Fault;
import org.balie.portal.Blank;
import org.balie.portal.PortalSheet;

/** What a portal must be like before it is kept. */
public final class PortalCheck {

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_NOTE = 400;
  private static final int LONGEST_ADDRESS = 2_000;
  private static final int MOST_INPUTS = 20;
  private static final Pattern INPUT = Pattern.compile("[A-Za-z0-9_.:\\[\\]-]{1,80}");
  private static final Pattern PLACE = Pattern.compile("\\{[^{}]*}");

  private PortalCheck() {}

  /**
   * Checks it.
   *
   * @throws InvalidInput with every fault at once
   */
  public static void check(PortalSheet sheet) {
    var faults = new ArrayList<Fault>();
    names(sheet).ifPresent(faults::add);
    if (sheet.note().length() > LONGEST_NOTE) {
      faults.add(Fault.of("/note", "portal.invalid.note", LONGEST_NOTE));
    }
    faults.addAll(address(sheet));
    faults.addAll(inputs(sheet.inputs()));
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private static Optional<Fault> names(PortalSheet sheet) {
    var none = sheet.names().values().stream().allMatch(String::isBlank);
    var tooLong = sheet.names().values().stream().anyMatch(n -> n.length() > LONGEST_NAME);
    return none || tooLong
        ? Optional.of(Fault.of("/name", "portal.invalid.name", LONGEST_NAME))
        : Optional.empty();
  }

  private static List<Fault> address(PortalSheet sheet) {
    var address = new Blank(sheet.address());
    if (!leads(sheet.address())) {
      return List.of(Fault.of("/address", "portal.invalid.address", LONGEST_ADDRESS));
    }
    var faults = new ArrayList<>(places("/address", address));
    if (address.personal() && !sheet.personal()) {
      faults.add(Fault.of("/address", "portal.invalid.personal"));
    }
    return faults;
  }

  /** To a host that no case can change, over the web. */
  private static boolean leads(String address) {
    if (address.length() > LONGEST_ADDRESS) {
      return false;
    }
    try {
      var filled = new URI(PLACE.matcher(address).replaceAll("0"));
      var web = "https".equals(filled.getScheme()) || "http".equals(filled.getScheme());
      return web
          && filled.getHost() != null
          && filled.getRawUserInfo() == null
          && address.startsWith(filled.getScheme() + "://" + filled.getRawAuthority());
    } catch (URISyntaxException unreadable) {
      return false;
    }
  }

  private static List<Fault> inputs(Map<String, String> inputs) {
    var faults = new ArrayList<Fault>();
    if (inputs.size() > MOST_INPUTS
        || inputs.keySet().stream().anyMatch(name -> !INPUT.matcher(name).matches())) {
      faults.add(Fault.of("/inputs", "portal.invalid.inputs", MOST_INPUTS));
    }
    inputs.values().forEach(value -> faults.addAll(places("/inputs", new Blank(value))));
    return faults;
  }

  private static List<Fault> places(String where, Blank blank) {
    return blank.unknown().stream()
        .map(place -> Fault.of(where, "portal.invalid.place", "{" + place + "}"))
        .toList();
  }
}
