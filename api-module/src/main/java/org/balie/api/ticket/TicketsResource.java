package org.balie.api.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.balie.api.platform.ApiAddress;
import org.balie.api.platform.JsonBody;
import org.balie.api.platform.RestOfBody;
import org.balie.channel.webform.boundary.WebformReception;
import org.balie.inbox.boundary.InboxReading;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.ticket.TicketId;
import org.balie.ticket.boundary.TicketEditing;
import org.balie.ticket.boundary.TicketReading;
import org.balie.ticket.boundary.TicketSearch;
import org.balie.topic.Topic;
import org.balie.topic.Topics;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Tickets: handed in, looked up, searched, changed. */
@Path("tickets")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class TicketsResource {

  private static final String ONE = TicketLookup.NUMBER;

  @Inject WebformReception reception;
  @Inject InboxReading inbox;
  @Inject TicketReading reading;
  @Inject TicketDoors doors;
  @Inject JsonWebToken caller;

  /** What lists and changes need; dependent, because a proxy has no fields. */
  @Dependent
  public static class TicketDoors {
    @Inject TicketSearch search;
    @Inject TicketEditing editing;
    @Inject TicketLookup lookup;
    @Inject Topics topics;
    @Inject ApiAddress address;

    /** Null for a ticket without a topic. */
    String path(UUID topic) {
      return topic == null ? null : topics.byId(topic).map(Topic::path).orElse(null);
    }

    UUID topic(String path) {
      return topics
          .byPath(path)
          .map(Topic::id)
          .orElseThrow(() -> new IllegalArgumentException(path));
    }
  }

  /** Takes a form in; answers when it can not be lost any more. */
  @POST
  @Consumes({MediaType.APPLICATION_JSON, MediaType.MULTIPART_FORM_DATA})
  @RolesAllowed(Roles.SUBMIT)
  public Response submit(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType,
      @HeaderParam("Idempotency-Key") String key,
      InputStream body)
      throws IOException {
    if (mediaType == null) {
      throw new NotSupportedException();
    }
    var receipt = reception.receive(mediaType, key, RestOfBody.keptOpen(body));
    var answer =
        Response.accepted(ReceiptJson.of(receipt))
            .location(doors.address.of("tickets/" + receipt.number()));
    return (receipt.repeat() ? answer.header("Idempotency-Replayed", "true") : answer).build();
  }

  /** A ticket, from the moment its number was given out. */
  @GET
  @Path(ONE)
  @RolesAllowed({Roles.SUBMIT, Roles.READ, Roles.WRITE})
  public Response one(@PathParam("number") String number) {
    var row = reading.byNumber(number);
    if (row.isEmpty()) {
      var item = inbox.byNumber(number).orElseThrow(() -> new NotFound("ticket/" + number));
      return Response.ok(TicketJson.received(item)).build();
    }
    var whole = caller.getGroups().contains(Roles.READ);
    var json =
        whole
            ? TicketJson.of(reading.open(new TicketId(row.get().id())), doors::path)
            : TicketJson.of(row.get());
    return Response.ok(json).tag(VersionSeen.tag(json.version())).build();
  }

  /** Finds tickets; the question is in the body, because addresses are logged. */
  @POST
  @Path("search")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.READ)
  public TicketListJson search(InputStream body) throws IOException {
    var wanted = SearchForm.read(JsonBody.read(body));
    var rows = doors.search.find(wanted.filter(), wanted.after(), wanted.limit());
    var last = rows.size() < wanted.limit() ? null : rows.get(rows.size() - 1);
    return new TicketListJson(
        rows.stream().map(TicketJson::of).toList(),
        last == null ? null : Cursor.of(last.createdAt(), last.id()));
  }

  /** Changes what the caller has seen; all of it or nothing. */
  @PATCH
  @Path(ONE)
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @RolesAllowed(Roles.WRITE)
  public Response change(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      InputStream body)
      throws IOException {
    var seen = VersionSeen.of(ifMatch);
    var wanted = ChangesForm.read(JsonBody.read(body), doors::topic);
    doors.editing.apply(doors.lookup.id(number), seen, wanted);
    var row = doors.lookup.row(number);
    return Response.ok(TicketJson.of(row)).tag(VersionSeen.tag(row.version())).build();
  }
}
