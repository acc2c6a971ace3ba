package org.balie.api.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where callers find this interface; never taken from what a request says of itself. */
@ApplicationScoped
public class ApiAddress {

  @Inject
  @ConfigProperty(name = "balie.api.url", defaultValue = "/api/v1")
  String base;

  public String base() {
    return base;
  }

  public URI of(String path) {
    return URI.create(base + "/" + path);
  }
}
