package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.balie.customer.CustomerCard;
import org.balie.customer.boundary.CustomerDesk;
import org.balie.ticket.Status;
import org.balie.ticket.boundary.LinkDesk;
import org.balie.ticket.boundary.TicketFilter;
import org.balie.ticket.boundary.TicketRow;
import org.balie.ticket.boundary.TicketSearch;
import org.balie.topic.Topic;
import org.balie.topic.Topics;

/** Unfinished cases of the same customer, and of the last two weeks those of the same topic. */
@RequestScoped
public class AlikeCases {

  private static final int MOST = 5;
  private static final int OF_CUSTOMER = 20;
  private static final Duration LATELY = Duration.ofDays(14);

  @Inject CustomerDesk customers;
  @Inject LinkDesk links;
  @Inject TicketSearch search;
  @Inject Topics topics;
  @Inject Clock clock;

  /** In what they are alike, most alike first. */
  public enum Why {
    BOTH,
    CUSTOMER,
    TOPIC;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A case that may be about the same. */
  public record Alike(TicketRow row, Why why) {}

  /**
   * At most five.
   *
   * @param known the card that was chosen; null for none
   * @param topic null for none
   */
  public List<Alike> find(UUID known, String email, String phone, UUID topic) {
    var about = topic == null ? List.<TicketRow>of() : ofTopic(topic);
    var found = new ArrayList<Alike>();
    for (var row : ofCustomer(known == null ? customer(email, phone) : known)) {
      var same = about.stream().anyMatch(each -> each.id().equals(row.id()));
      found.add(new Alike(row, same ? Why.BOTH : Why.CUSTOMER));
    }
    var whose = found.stream().map(each -> each.row().id()).toList();
    about.stream()
        .filter(row -> !whose.contains(row.id()))
        .forEach(row -> found.add(new Alike(row, Why.TOPIC)));
    found.sort(Comparator.comparing(Alike::why));
    return found.stream().limit(MOST).toList();
  }

  private List<TicketRow> ofCustomer(UUID customer) {
    return customer == null
        ? List.of()
        : links.ofCustomer(customer, OF_CUSTOMER).stream()
            .filter(row -> !row.status().finished())
            .toList();
  }

  /** The card that has the whole address or number; null for none. */
  private UUID customer(String email, String phone) {
    return customers.suggestions(email).stream()
        .filter(card -> card.emails().stream().anyMatch(email::equalsIgnoreCase))
        .findFirst()
        .or(() -> customers.suggestions(phone).stream().filter(this::calls).findFirst())
        .map(CustomerCard::id)
        .orElse(null);
  }

  private boolean calls(CustomerCard card) {
    return !card.phones().isEmpty();
  }

  private List<TicketRow> ofTopic(UUID topic) {
    var tree = topics.tree();
    var branch = tree.topic(topic).map(tree::branch).orElse(List.of());
    return branch.isEmpty()
        ? List.of()
        : search.find(unfinished(branch.stream().map(Topic::id).toList()), null, OF_CUSTOMER);
  }

  private TicketFilter unfinished(List<UUID> branch) {
    return new TicketFilter(
        null,
        Status.UNFINISHED,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        branch,
        null,
        clock.instant().minus(LATELY),
        null);
  }
}
