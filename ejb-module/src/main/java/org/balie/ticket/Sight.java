package org.balie.ticket;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.UUID;

/**
 * Which cases the caller may see. Cases of a confidential team are there for its members only, and
 * cases of a kind that only some teams work with for the members of those: what others ask for,
 * count or search has them not. A case that is of both is there for who may see both. Applications
 * and the system itself see all.
 */
public interface Sight {

  /**
   * The condition on a {@code Ticket t} of a question in an agent's name, also where there may be
   * none; {@link #limit} gives its parameters.
   */
  String SEEN =
      "((t.team is null or t.team not in :hidden) and (t.caseType is null or t.caseType not in :hiddenKinds))";

  /** What the caller may not see. */
  Hidden hidden();

  /** Whether the caller may see cases of a team, null for none, and a kind. */
  default boolean sees(UUID team, String kind) {
    return !hidden().hides(team, kind);
  }

  /** Gives a question the parameters of {@link #SEEN}. */
  default <T> TypedQuery<T> limit(TypedQuery<T> question) {
    return hidden().in(question);
  }

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
