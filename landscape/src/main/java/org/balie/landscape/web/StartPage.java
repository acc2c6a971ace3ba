package org.balie.landscape.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balie.landscape.http.Fault;
import org.balie.landscape.http.Journal;
import org.balie.landscape.http.Markup;
import org.balie.landscape.http.Neighbour;
import org.balie.landscape.http.Neighbour.Address;
import org.balie.landscape.http.Page;

/** Everything at a glance: addresses, switches with their state, what each neighbour received. */
final class StartPage {
  private static final int SHOWN = 8;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

  private final List<Neighbour> neighbours;
  private final Optional<String> agentUrl;

  StartPage(List<Neighbour> neighbours, Optional<String> agentUrl) {
    this.neighbours = neighbours;
    this.agentUrl = agentUrl;
  }

  String html() {
    var desk = agentUrl.map(url -> part("desk.html", Map.of("url", url))).orElse(Markup.NONE);
    var sections = neighbours.stream().map(StartPage::section).toList();
    return Page.document(
        "Neighbours", part("start.html", Map.of("desk", desk, "sections", Markup.join(sections))));
  }

  private static Markup section(Neighbour neighbour) {
    var up = neighbour.listening();
    return part(
        "section.html",
        Map.of(
            "key", neighbour.key(),
            "title", neighbour.title(),
            "state", up ? "listening" : "down",
            "stateClass", up ? "state" : "state is-off",
            "addresses",
                Markup.join(neighbour.addresses().stream().map(StartPage::address).toList()),
            "switches", switches(neighbour),
            "journal", journal(neighbour.journal())));
  }

  private static Markup address(Address address) {
    return part(
        address.link() ? "link.html" : "address.html",
        Map.of("label", address.label(), "value", address.value()));
  }

  private static Markup switches(Neighbour neighbour) {
    var on = neighbour.switches().keysOn();
    return Markup.join(
        neighbour.switches().all().stream()
            .map(each -> button(neighbour.key(), (Fault) each, on.contains(((Fault) each).key())))
            .toList());
  }

  private static Markup button(String neighbour, Fault fault, boolean on) {
    return part(
        "switch.html",
        Map.of(
            "neighbour", neighbour,
            "fault", fault.key(),
            "effect", fault.effect(),
            "next", !on,
            "pressed", on));
  }

  private static Markup journal(Journal journal) {
    var lines = journal.lines();
    if (lines.isEmpty()) {
      return part("nothing.html", Map.of());
    }
    return Markup.join(
        lines.stream()
            .limit(SHOWN)
            .map(
                line ->
                    part("line.html", Map.of("at", TIME.format(line.at()), "what", line.what())))
            .toList());
  }

  private static Markup part(String file, Map<String, ?> values) {
    return Page.fill(StartPage.class, file, values);
  }
}
