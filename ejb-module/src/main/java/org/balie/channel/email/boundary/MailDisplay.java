package org.balie.channel.email.boundary;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.balie.channel.email.control.MailPage;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;

/** Shows mails; fetching a picture holds no database connection. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
@TransactionAttribute(NOT_SUPPORTED)
public class MailDisplay {

  @Inject MailReading reading;
  @Inject MailPage page;

  /** The page of a mail with HTML. */
  public String html(UUID id, boolean images, Locale language) {
    var view = reading.one(id).view();
    if (view.html() == null) {
      throw new NotFound("mail/" + id);
    }
    return page.of(view, images, language);
  }
}
