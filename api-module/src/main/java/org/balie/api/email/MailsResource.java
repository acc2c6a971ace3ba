package org.balie.api.email;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.UUID;
import org.balie.channel.email.boundary.MailReading;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;

/** Mails, in and out, as they were read. */
@Path("messages")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MailsResource {

  private static final String ONE =
      "{id: [0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}}";

  @Inject MailReading reading;

  /** Every mail with this Message-ID: one mail to two mailboxes is two. */
  @GET
  @RolesAllowed(Roles.READ)
  public MailJson.ListJson find(@QueryParam("messageId") String messageId) {
    if (messageId == null || messageId.isBlank()) {
      throw new NotFound("messages");
    }
    return new MailJson.ListJson(
        reading.byMessageId(messageId).stream().map(MailJson::of).toList());
  }

  @GET
  @Path(ONE)
  @RolesAllowed(Roles.READ)
  public MailJson one(@PathParam("id") UUID id) {
    return MailJson.of(reading.one(id));
  }

  /** The mail as it was received, byte for byte. */
  @GET
  @Path(ONE + "/original")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed(Roles.READ)
  public Response original(@PathParam("id") UUID id) throws IOException {
    var original = reading.original(id);
    StreamingOutput body =
        target -> {
          try (var bytes = original.bytes()) {
            bytes.transferTo(target);
          }
        };
    return Response.ok(body)
        .header(HttpHeaders.CONTENT_TYPE, original.mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, original.size())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".eml\"")
        .build();
  }
}
