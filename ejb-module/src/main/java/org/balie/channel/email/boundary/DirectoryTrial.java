package org.balie.channel.email.boundary;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.balie.channel.email.MailboxSheet.Tls;
import org.balie.channel.email.OfferedLine;
import org.balie.channel.email.control.DirectoryLookup;
import org.balie.channel.email.directory.DirectoryFault;
import org.balie.channel.email.directory.DirectoryFault.Step;
import org.balie.channel.email.smime.Offered;
import org.balie.platform.InvalidInput;
import org.balie.platform.Roles;

/** Tries the directory of certificates; holds no database connection while it thinks. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
@TransactionAttribute(NOT_SUPPORTED)
public class DirectoryTrial {

  @Inject DirectoryDesk desk;
  @Inject DirectoryLookup lookup;

  /**
   * How far it came.
   *
   * @param worked steps that worked, as their texts are called
   * @param failed the step that did not; empty when all worked
   * @param fault what the directory said
   * @param certificates what it has, used or not
   */
  public record Outcome(
      List<String> worked, String failed, String fault, List<OfferedLine> certificates)
      implements Serializable {}

  /**
   * Looks somebody up; nothing of it is kept.
   *
   * @throws InvalidInput when this is no address, or no directory is described yet
   */
  public Outcome of(String address) {
    if (address.indexOf('@') < 1) {
      throw new InvalidInput("/sought", "channel.webform.invalid.email");
    }
    try {
      var found =
          lookup
              .trial(address)
              .orElseThrow(() -> new InvalidInput("/host", "channel.invalid.directory-none"));
      var lines = found.stream().map(DirectoryTrial::line).toList();
      return new Outcome(before(Step.values().length), "", "", lines);
    } catch (DirectoryFault silent) {
      var step = silent.step();
      return new Outcome(before(step.ordinal()), name(step), silent.getMessage(), List.of());
    }
  }

  /** A line that is not to be encrypted has no such step. */
  private List<String> before(int steps) {
    var open = desk.sheet().server().tls() == Tls.NONE;
    return Arrays.stream(Step.values())
        .limit(steps)
        .filter(step -> !(open && step == Step.LINE))
        .map(DirectoryTrial::name)
        .toList();
  }

  private static String name(Step step) {
    return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static OfferedLine line(Offered offered) {
    var fitness = offered.fitness().name().toLowerCase(Locale.ROOT);
    var certificate = offered.certificate();
    return certificate == null
        ? new OfferedLine("", "", null, fitness)
        : new OfferedLine(
            certificate.getSubjectX500Principal().getName(),
            certificate.getIssuerX500Principal().getName(),
            certificate.getNotAfter().toInstant(),
            fitness);
  }
}
