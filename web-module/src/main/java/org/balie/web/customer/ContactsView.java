package org.balie.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.balie.quicklog.boundary.CustomerContact;
import org.balie.quicklog.boundary.QuickLogDesk;
import org.balie.ticket.boundary.LinkDesk;
import org.balie.ticket.boundary.TicketRow;
import org.omnifaces.cdi.Param;

/**
 * Everything a customer had to do with us, over all channels: unfinished cases first, then the rest
 * as it happened.
 */
@Named
@RequestScoped
public class ContactsView {

  private static final int MOST = 100;

  @Inject @Param UUID id;
  @Inject LinkDesk cases;
  @Inject QuickLogDesk log;

  private List<Entry> entries;

  /**
   * A case, or a contact that became none.
   *
   * @param row null for a contact
   * @param contact null for a case
   */
  public record Entry(TicketRow row, CustomerContact contact) implements Serializable {

    public Instant at() {
      return row == null ? contact.at() : row.activeAt();
    }

    public boolean unfinished() {
      return row != null && !row.status().finished();
    }
  }

  /**
   * The latest.
   *
   * @param card whose; the address may name one that went on in it
   */
  public List<Entry> of(UUID card) {
    if (entries == null) {
      entries =
          Stream.concat(
                  cases.ofCustomer(card, MOST).stream().map(row -> new Entry(row, null)),
                  log.withCustomer(card, MOST).stream().map(c -> new Entry(null, c)))
              .sorted(Comparator.comparing(Entry::unfinished).thenComparing(Entry::at).reversed())
              .toList();
    }
    return entries;
  }
}
