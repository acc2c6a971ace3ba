package org.balie.ticket;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Which cases the caller may see. Cases of a confidential team are there for its members only: what
 * others ask for, count or search has them not. Applications and the system itself see all.
 */
public interface Sight {

  /**
   * The condition on a {@code Ticket t} of a question in an agent's name; its parameter is {@code
   * hidden}.
   */
  String SEEN = "(t.team is null or t.team not in :hidden)";

  /** Teams whose cases the caller may not see. */
  Set<UUID> hidden();

  /** Whether the caller may see the cases of a team; those of none, null, everybody may. */
  default boolean sees(UUID team) {
    return team == null || !hidden().contains(team);
  }

  /**
   * The hidden teams for {@link #SEEN}: never empty, so that a question stays the same for
   * everybody.
   */
  Collection<UUID> hiddenOrNobody();

  /**
   * Before something is done with it or read of it.
   *
   * @throws org.balie.platform.NotFound when the caller may not see it
   */
  void check(TicketId ticket);

  /**
   * Before a mail or a file of it is read whole: whoever reads one of a protected identity gave a
   * reason.
   *
   * @throws org.balie.customer.IdentityProtected when an agent did not, or an application asks
   */
  void checkIdentity(TicketId ticket);

  /** The same as {@link #check} for many, in one question. */
  void check(Collection<TicketId> tickets);
}
