package org.balie.api.topic;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.balie.platform.Roles;
import org.balie.topic.Topics;

/** What tickets can be about, for forms that offer it. */
@Path("topics")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class TopicsResource {

  @Inject Topics topics;

  /** Those in use, parents before their children. */
  @GET
  @RolesAllowed({Roles.SUBMIT, Roles.READ, Roles.WRITE})
  public TopicJson.ListJson all() {
    return new TopicJson.ListJson(topics.active().stream().map(TopicJson::of).toList());
  }
}
