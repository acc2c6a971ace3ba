package org.balie.rights.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;
import org.balie.rights.RightsMatrix;
import org.balie.rights.RoleArea;
import org.balie.rights.control.RightsRegister;
import org.balie.rights.control.RightsReport;
import org.balie.rights.control.RoleAreas;

/** Who may do and see what, for administrators and auditors. Every look is audited. */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
public class RightsDesk {

  @Inject RightsRegister register;
  @Inject RoleAreas areas;
  @Inject AuditLog audit;

  /** As it is now, with kinds of cases by their names in a language. */
  public RightsMatrix matrix(Locale language) {
    audit.done("user.rights-read", "agent/all", "");
    return register.now(language);
  }

  /** What each role may do. */
  public List<RoleArea> roles() {
    return areas.all();
  }

  /** People and their rights as CSV (RFC 4180), for the yearly check of rights. */
  public String peopleReport(Locale language) {
    audit.done("user.rights-report", "agent/all", "");
    return RightsReport.of(register.now(language).people());
  }

  /** What each role may do, as CSV. */
  public String rolesReport(Locale language) {
    return RightsReport.of(areas.all(), language);
  }
}
