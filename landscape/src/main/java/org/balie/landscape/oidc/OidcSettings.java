package org.balie.landscape.oidc;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the provider is told at its start. The data folder, when given, keeps the signing key. */
public record OidcSettings(
    int port, String tenant, String apiAudience, List<Client> clients, Optional<Path> data) {
  Optional<Client> client(String id) {
    return clients.stream().filter(client -> client.id().equals(id)).findFirst();
  }
}
