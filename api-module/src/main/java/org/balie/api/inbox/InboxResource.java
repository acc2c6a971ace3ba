package org.balie.api.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.balie.inbox.boundary.InboxReading;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;

/** What was received, before and after it was processed. */
@Path("inbox")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class InboxResource {

  @Inject InboxReading inbox;

  @GET
  @Path("{id: [0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}}")
  @RolesAllowed({Roles.SUBMIT, Roles.READ})
  public InboxItemJson one(@PathParam("id") UUID id) {
    return inbox.byId(id).map(InboxItemJson::of).orElseThrow(() -> new NotFound("inbox/" + id));
  }
}
