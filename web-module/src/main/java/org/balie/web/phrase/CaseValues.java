package org.balie.web.phrase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.balie.phrase.PhraseText.Values;
import org.balie.platform.NotFound;
import org.balie.ticket.TicketId;
import org.balie.ticket.boundary.TicketReading;
import org.balie.web.platform.Me;
import org.balie.web.platform.When;

/** What the places of a phrase are filled with on a case. */
@RequestScoped
class CaseValues {

  @Inject TicketReading reading;
  @Inject Me me;
  @Inject When when;

  /**
   * The values of a case.
   *
   * @param reader the language of the customer, in which dates are written
   * @throws NotFound when there is no such case
   */
  Values of(UUID ticket, Locale reader) {
    var row = reading.row(new TicketId(ticket)).orElseThrow(() -> new NotFound("ticket/" + ticket));
    return placeholder ->
        switch (placeholder) {
          case CUSTOMER_NAME -> Objects.toString(row.customer(), "");
          case CASE_NUMBER -> row.number();
          case CASE_SUBJECT -> row.subject();
          case AGENT_NAME -> me.getName();
          case TEAM_NAME -> Objects.toString(row.team(), "");
          case TODAY -> when.today(reader);
        };
  }
}
