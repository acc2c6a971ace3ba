package org.balie.elsewhere.boundary;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.balie.elsewhere.CaseElsewhere;
import org.balie.elsewhere.CaseSystem.Known;
import org.balie.elsewhere.CaseSystems;
import org.balie.elsewhere.control.ElsewhereRepository;
import org.balie.elsewhere.entity.LinkedCase;
import org.balie.platform.InvalidInput;
import org.balie.platform.InvalidInput.Fault;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.ticket.CaseAdditions;
import org.balie.ticket.CaseInSight;
import org.balie.ticket.TicketId;

/** Links cases to the customer's cases in other systems. */
@Stateless
@CaseInSight
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class ElsewhereDesk {

  private static final int LONGEST = 120;
  private static final int MOST = 50;
  private static final Pattern WEB = Pattern.compile("(?i)https?://\\S{1,1990}");

  @Inject ElsewhereRepository links;
  @Inject CaseSystems systems;
  @Inject CaseAdditions cases;
  @Inject Clock clock;

  /**
   * A link that is wanted.
   *
   * @param title only for a system that cannot be asked
   * @param address only for a system that cannot be asked; may be empty
   */
  public record Wanted(String system, String reference, String title, String address) {}

  public List<CaseElsewhere> of(TicketId ticket) {
    return links.of(ticket).stream().map(LinkedCase::linked).toList();
  }

  /**
   * Asks the other system; empty when it does not know the case. Waits two seconds at most.
   *
   * @throws IOException when it does not answer
   */
  @TransactionAttribute(NOT_SUPPORTED)
  public Optional<Known> look(String system, String reference) throws IOException {
    var asked = systems.system(system);
    return asked.isEmpty() ? Optional.empty() : asked.get().find(reference);
  }

  /**
   * Links it.
   *
   * @param known what the other system said; null when it could not be asked
   * @throws InvalidInput with every fault at once
   */
  public void link(TicketId ticket, Wanted wanted, Known known) {
    check(ticket, wanted);
    var link = new LinkedCase(ticket, wanted.system(), wanted.reference());
    if (CaseSystems.OTHER.equals(wanted.system())) {
      link.describe(wanted.title(), wanted.address());
    } else if (known != null) {
      link.heard(known, clock.instant());
    }
    links.add(link);
    cases.changed(ticket, null, "elsewhere-linked", null, named(link));
  }

  private void check(TicketId ticket, Wanted wanted) {
    var faults = new ArrayList<Fault>();
    var other = CaseSystems.OTHER.equals(wanted.system());
    if (!other && !systems.codes().contains(wanted.system())) {
      faults.add(Fault.of("/system", "elsewhere.invalid.system"));
    }
    if (wanted.reference().isEmpty() || wanted.reference().length() > LONGEST) {
      faults.add(Fault.of("/reference", "elsewhere.invalid.reference", LONGEST));
    }
    if (other && !wanted.address().isEmpty() && !WEB.matcher(wanted.address()).matches()) {
      faults.add(Fault.of("/address", "elsewhere.invalid.address"));
    }
    var here = of(ticket);
    if (here.size() >= MOST) {
      faults.add(Fault.of("/reference", "elsewhere.invalid.too-many", MOST));
    }
    if (here.stream()
        .anyMatch(
            l -> l.system().equals(wanted.system()) && l.reference().equals(wanted.reference()))) {
      faults.add(Fault.of("/reference", "elsewhere.invalid.twice", wanted.reference()));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  public void unlink(UUID id) {
    var link = one(id);
    links.remove(link);
    cases.changed(link.ticket(), null, "elsewhere-unlinked", named(link), null);
  }

  /** The other system told what is known of it now; screens that show it ask by themselves. */
  public void heard(UUID id, Known known) {
    one(id).heard(known, clock.instant());
  }

  private String named(LinkedCase link) {
    var linked = link.linked();
    return CaseSystems.OTHER.equals(linked.system())
        ? linked.reference()
        : systems.name(linked.system()) + " " + linked.reference();
  }

  private LinkedCase one(UUID id) {
    return links.find(id).orElseThrow(() -> new NotFound("case-elsewhere/" + id));
  }
}
