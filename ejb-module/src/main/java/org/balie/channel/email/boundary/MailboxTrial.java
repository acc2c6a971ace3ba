package org.balie.channel.email.boundary;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.balie.channel.email.control.MailboxProbe;
import org.balie.platform.Roles;

/** Tries a mailbox step by step; holds no database connection while servers think. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
@TransactionAttribute(NOT_SUPPORTED)
public class MailboxTrial {

  @Inject MailboxDesk desk;
  @Inject MailboxProbe probe;

  /**
   * A step and how it went.
   *
   * @param name as its text is called
   * @param fault what the server said; empty when it worked
   */
  public record Step(String name, boolean worked, String fault) implements Serializable {}

  /** The steps up to the first one that failed. */
  public List<Step> of(UUID mailbox) {
    return probe.steps(desk.one(mailbox).sheet()).stream()
        .map(s -> new Step(s.name(), s.fault().isEmpty(), s.fault()))
        .toList();
  }
}
