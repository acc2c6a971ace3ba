package org.balie.api.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.balie.api.platform.ApiAddress;
import org.balie.api.platform.RestOfBody;
import org.balie.inbox.boundary.InboxReading;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.ticket.boundary.FileReception;
import org.balie.ticket.boundary.TicketReading;

/** Files of a ticket, and what was received before anything was made of it. */
@Path("tickets")
@ApplicationScoped
public class FilesResource {

  private static final String UUID_SHAPE =
      "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

  @Inject TicketReading reading;
  @Inject InboxReading inbox;
  @Inject TicketLookup lookup;
  @Inject FileReception reception;
  @Inject ApiAddress address;

  @GET
  @Path(TicketLookup.NUMBER + "/attachments")
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.READ)
  public AttachmentJson.ListJson files(@PathParam("number") String number) {
    var page = reading.open(lookup.id(number));
    return new AttachmentJson.ListJson(page.files().stream().map(AttachmentJson::of).toList());
  }

  /** Puts files on a ticket, with a note; nobody opens them before the malware scanner did. */
  @POST
  @Path(TicketLookup.NUMBER + "/attachments")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.WRITE)
  public Response add(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType,
      InputStream body)
      throws IOException {
    var ticket = lookup.id(number);
    var files = reception.receive(ticket, mediaType, RestOfBody.keptOpen(body));
    var list = "tickets/" + number + "/attachments";
    var place = files.size() == 1 ? list + "/" + files.get(0).id() : list;
    return Response.created(address.of(place))
        .entity(new AttachmentJson.ListJson(files.stream().map(AttachmentJson::of).toList()))
        .build();
  }

  /** The bytes of a file; 409 until the malware scanner called it clean. */
  @GET
  @Path(TicketLookup.NUMBER + "/attachments/{id: " + UUID_SHAPE + "}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed(Roles.READ)
  public Response file(@PathParam("number") String number, @PathParam("id") UUID id)
      throws IOException {
    var ticket = lookup.id(number);
    var file = reading.file(id);
    if (!file.ticket().equals(ticket)) {
      file.bytes().close();
      throw new NotFound("attachment/" + id);
    }
    return bytes(file.bytes(), file.mediaType(), file.size(), file.name());
  }

  /** The body as it was received, byte for byte. */
  @GET
  @Path(TicketLookup.NUMBER + "/original")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed(Roles.READ)
  public Response original(@PathParam("number") String number) throws IOException {
    var original = inbox.original(number);
    return bytes(original.bytes(), original.mediaType(), original.size(), number + ".original");
  }

  private static Response bytes(InputStream source, String mediaType, long size, String name) {
    StreamingOutput body =
        target -> {
          try (source) {
            source.transferTo(target);
          }
        };
    return Response.ok(body)
        .header(HttpHeaders.CONTENT_TYPE, mediaType)
        .header(HttpHeaders.CONTENT_LENGTH, size)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded(name))
        .build();
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
