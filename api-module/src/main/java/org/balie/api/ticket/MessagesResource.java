package org.balie.api.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import org.balie.api.platform.ApiAddress;
import org.balie.api.platform.JsonBody;
import org.balie.platform.Roles;
import org.balie.ticket.MessageKind;
import org.balie.ticket.boundary.MessageDesk;
import org.balie.ticket.boundary.TicketReading;

/** What is said on a ticket, and what happened to it. */
@Path("tickets")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MessagesResource {

  private static final int LONGEST = 200_000;

  @Inject TicketReading reading;
  @Inject MessageDesk desk;
  @Inject TicketLookup lookup;
  @Inject ApiAddress address;

  @GET
  @Path(TicketLookup.NUMBER + "/messages")
  @RolesAllowed(Roles.READ)
  public MessageJson.ListJson messages(@PathParam("number") String number) {
    return MessageJson.listOf(reading.open(lookup.id(number)));
  }

  /** Answers the customer, or tells colleagues something. */
  @POST
  @Path(TicketLookup.NUMBER + "/messages")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.WRITE)
  public Response write(@PathParam("number") String number, InputStream body) throws IOException {
    var form = JsonBody.read(body);
    Function<String, MessageKind> known = MessagesResource::kind;
    var kind = form.choice("kind", known);
    var text = form.requiredText("text", LONGEST);
    if (form.text("kind", LONGEST) == null) {
      form.refuse("kind", "platform.invalid.required");
    }
    form.check();
    var id = lookup.id(number);
    var message =
        kind == MessageKind.REPLY
            ? desk.reply(id, text, List.of())
            : desk.note(id, text, List.of());
    return Response.created(address.of("tickets/" + number + "/messages"))
        .entity(new MessageJson.WrittenJson(message, kind.code()))
        .build();
  }

  private static MessageKind kind(String code) {
    return switch (code) {
      case "reply" -> MessageKind.REPLY;
      case "note" -> MessageKind.NOTE;
      default -> throw new IllegalArgumentException(code);
    };
  }

  @GET
  @Path(TicketLookup.NUMBER + "/timeline")
  @RolesAllowed(Roles.READ)
  public TimelineJson timeline(@PathParam("number") String number) {
    return TimelineJson.of(reading.open(lookup.id(number)));
  }
}
