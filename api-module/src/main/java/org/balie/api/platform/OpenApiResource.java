package org.balie.api.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The description of this interface, for everybody and for pages of other sites too. */
@Path("openapi.json")
@ApplicationScoped
@PermitAll
public class OpenApiResource {

  private static final String DOCUMENT = read();

  @Inject ApiAddress address;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @PermitAll
  public Response document() {
    return Response.ok(DOCUMENT.replace("{{address}}", address.base()))
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }

  private static String read() {
    try (var file = OpenApiResource.class.getResourceAsStream("/org/balie/api/openapi.json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .replace("{{version}}", ApiVersion.NUMBER);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
