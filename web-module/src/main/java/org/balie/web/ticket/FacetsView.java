package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.balie.platform.Texts;
import org.balie.ticket.Status;
import org.balie.ticket.boundary.Facets;
import org.balie.ticket.boundary.TicketSearch;
import org.balie.web.platform.Language;

/** Ways to narrow a search: each adds a field with a value to what was typed. */
@Named
@RequestScoped
public class FacetsView {

  @Inject DeskView desk;
  @Inject SearchBox box;
  @Inject TicketSearch search;
  @Inject TicketWords words;
  @Inject Language language;

  private List<Facet> facets;

  /** Values of a field that the cases found have. */
  public record Facet(String name, List<Choice> choices) {}

  /** One of them, how many cases have it, and the words of the narrower search. */
  public record Choice(String name, long cases, String query) {}

  /** Those that would narrow it; none when everything found is alike. */
  public List<Facet> getAll() {
    if (facets == null) {
      facets = desk.isNarrowable() ? of(search.facets(desk.asked())) : List.of();
    }
    return facets;
  }

  private List<Facet> of(Facets found) {
    return Stream.of(
            facet("status", "status", found.statuses(), Status::code, words::status),
            facet("kind", "case-type", found.kinds(), code -> code, words::caseType),
            facet("team", "team", found.teams(), words::team, words::team))
        .filter(facet -> facet.choices().size() > 1)
        .toList();
  }

  private <V> Facet facet(
      String key,
      String text,
      Map<V, Long> counts,
      Function<V, String> value,
      Function<V, String> name) {
    var choices =
        counts.entrySet().stream()
            .map(e -> choice(key, value.apply(e.getKey()), name.apply(e.getKey()), e.getValue()))
            .toList();
    return new Facet(Texts.get(language.getLocale(), "ticket." + text), choices);
  }

  private Choice choice(String key, String value, String name, long cases) {
    var narrower = "%s %s:\"%s\"".formatted(desk.getWords().strip(), key, value);
    return new Choice(name, cases, box.query(narrower));
  }
}
