package org.balie.api.handover;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balie.api.platform.ApiAddress;
import org.balie.api.platform.JsonBody;
import org.balie.api.ticket.TicketLookup;
import org.balie.handover.Field;
import org.balie.handover.Handover;
import org.balie.handover.boundary.Filling;
import org.balie.handover.boundary.HandoverDesk;
import org.balie.platform.JsonForm;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.ticket.TicketId;

/** Gives tickets to the second line, as the dialog of the agents does. */
@Path("tickets/" + TicketLookup.NUMBER + "/handovers")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class HandoversResource {

  private static final int LONGEST = 200_000;
  private static final int LONGEST_TEXT = 30_000;

  @Inject HandoverDesk desk;
  @Inject TicketLookup lookup;
  @Inject ApiAddress address;

  @GET
  @RolesAllowed(Roles.READ)
  public HandoverJson.ListJson all(@PathParam("number") String number) {
    var found = desk.of(Set.of(lookup.id(number).value()));
    return new HandoverJson.ListJson(found.stream().map(HandoverJson::of).toList());
  }

  /**
   * What is not given is proposed, as in the dialog; personal details only leave when asked for.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.WRITE)
  public Response forward(@PathParam("number") String number, InputStream body) throws IOException {
    var wanted = JsonBody.read(body);
    var receiver = wanted.requiredText("receiver", 32);
    var given = wanted.object("values");
    if (receiver == null) {
      given.ignore();
    }
    var ticket = lookup.id(number);
    var values = receiver == null ? Map.<String, String>of() : values(ticket, receiver, given);
    wanted.check();
    var id = desk.forward(ticket, new Filling(receiver, values, List.of()));
    var made = handover(ticket, id.value().toString());
    return Response.created(address.of("tickets/" + number + "/handovers"))
        .entity(HandoverJson.of(made))
        .build();
  }

  private Map<String, String> values(TicketId ticket, String receiver, JsonForm given) {
    var form = desk.form(ticket, receiver);
    var values = new HashMap<>(form.values());
    for (var field : form.fields()) {
      var value = value(field, given);
      if (value != null) {
        values.put(field.code(), value);
      }
    }
    return values;
  }

  private static String value(Field field, JsonForm given) {
    if (field.kind() == Field.Kind.PERSONAL) {
      var flag = given.flag(field.code());
      return flag == null ? null : flag.toString();
    }
    return given.text(field.code(), LONGEST);
  }

  private Handover handover(TicketId ticket, String id) {
    return desk.of(Set.of(ticket.value())).stream()
        .filter(h -> h.id().toString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Says something to the one that has it. */
  @POST
  @Path("{sequence}/messages")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.WRITE)
  public Response tell(
      @PathParam("number") String number, @PathParam("sequence") int sequence, InputStream body)
      throws IOException {
    var form = JsonBody.read(body);
    var text = form.requiredText("text", LONGEST_TEXT);
    form.check();
    var reference = number + "/" + sequence;
    var handover =
        desk.of(Set.of(lookup.id(number).value())).stream()
            .filter(h -> h.reference().equals(reference))
            .findFirst()
            .orElseThrow(() -> new NotFound("handover/" + reference));
    desk.tell(handover.id(), text, List.of());
    return Response.created(address.of("tickets/" + number + "/messages"))
        .entity(new HandoverJson.ToldJson(reference))
        .build();
  }
}
