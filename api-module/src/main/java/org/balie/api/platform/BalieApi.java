package org.balie.api.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The public interface, version 1. */
@ApplicationPath("/v1")
public class BalieApi extends Application {

  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.server.wadl.disableWadl",
        true,
        "jersey.config.server.response.setStatusOverSendError",
        true,
        "jersey.config.disableMoxyJson",
        true);
  }
}
