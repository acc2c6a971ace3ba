package org.balie.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.balie.agent.control.AgentRepository;
import org.balie.platform.Json;
import org.balie.platform.Leases;
import org.balie.platform.boundary.InTransaction;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fills an empty product with people, teams, topics and forty tickets whose times are relative to
 * now. Lives in a module of its own that a production EAR does not contain, and works only when
 * {@code balie.demo} is true.
 */
@Startup
@Singleton
@DependsOn({"balie-ejb.jar#SchemaMigration", "balie-ejb.jar#CaseTypeSeed"})
@PermitAll
public class DemoData {

  @Inject
  @ConfigProperty(name = "balie.demo", defaultValue = "false")
  boolean wanted;

  @Inject Leases leases;
  @Inject InTransaction transaction;
  @Inject AgentRepository agents;
  @Inject Stage stage;

  @PostConstruct
  void load() {
    if (wanted && leases.hold("demo.load", Duration.ofMinutes(5))) {
      transaction.run(this::fillWhenEmpty);
    }
  }

  private void fillWhenEmpty() {
    if (agents.all().isEmpty()) {
      stage.play(read());
    }
  }

  private static Cast read() {
    try (var file = DemoData.class.getResourceAsStream("/org/balie/demo/cast.json")) {
      return Json.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), Cast.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
