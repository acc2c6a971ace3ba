package org.balie.api.topdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.balie.handover.topdesk.boundary.TopdeskUpdates;
import org.balie.platform.BalieException;
import org.balie.platform.InvalidInput;
import org.balie.platform.JsonForm;
import org.balie.platform.Roles;

/**
 * Where TOPdesk tells that an incident changed. Tolerant of everything but what is needed: an id or
 * a number. Says 202 to any incident, known or not.
 */
@Path("topdesk/updates")
@ApplicationScoped
public class TopdeskResource {

  private static final int MOST = 64 << 10;
  private static final int LONGEST = 60;

  @Inject TopdeskUpdates updates;

  @POST
  @RolesAllowed(Roles.TOPDESK)
  public Response changed(@Context HttpHeaders headers, InputStream body) throws IOException {
    checkType(headers.getMediaType());
    try {
      var form = JsonForm.read(read(body));
      var unid = form.text("unid", LONGEST);
      var number = form.text("number", LONGEST);
      if (isBlank(unid) && isBlank(number)) {
        throw new InvalidInput("/unid", "platform.invalid.required");
      }
      updates.changed(isBlank(unid) ? "" : unid.strip(), isBlank(number) ? "" : number.strip());
      return Response.accepted().build();
    } catch (BalieException | ClientErrorException unreadable) {
      updates.broken();
      throw unreadable;
    }
  }

  /** TOPdesk's administrators type the header by hand: text and none at all are understood too. */
  private static void checkType(MediaType type) {
    if (type != null
        && !type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
        && !type.isCompatible(MediaType.TEXT_PLAIN_TYPE)) {
      throw new NotSupportedException();
    }
  }

  private static byte[] read(InputStream body) throws IOException {
    var bytes = body.readNBytes(MOST + 1);
    if (bytes.length > MOST) {
      throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }
    return bytes;
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
