package org.balie.channel.waiting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the page is on which people read what waits for them. */
@ApplicationScoped
class WaitingPage {

  @Inject
  @ConfigProperty(name = "balie.api.url", defaultValue = "https://balie.example.org/api/v1")
  String api;

  String of(String link) {
    return api.replaceFirst("/v\\d+/?$", "") + "/waiting/" + link;
  }
}
