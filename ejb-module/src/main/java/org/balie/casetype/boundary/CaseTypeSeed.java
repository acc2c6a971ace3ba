package org.balie.casetype.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.balie.casetype.CaseType;
import org.balie.casetype.control.CaseTypeRepository;
import org.balie.casetype.entity.CaseTypeRevision;
import org.balie.casetype.entity.StoredCaseType;
import org.balie.platform.Json;
import org.balie.platform.Leases;

/** Gives an empty product its first kinds of cases. What is there already is never touched. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@PermitAll
public class CaseTypeSeed {

  private static final List<String> FIRST =
      List.of("question", "complaint", "outage", "building-permit", "culture-leisure");

  @Inject CaseTypeRepository types;
  @Inject Leases leases;
  @Inject Clock clock;

  @PostConstruct
  void seed() {
    if (leases.hold("casetype.seed", Duration.ofMinutes(1)) && types.all().isEmpty()) {
      FIRST.forEach(code -> add(read(code)));
    }
  }

  private void add(CaseType type) {
    var stored = new StoredCaseType(type, FIRST.indexOf(type.code()), clock.instant());
    types.add(stored);
    types.add(new CaseTypeRevision(type, stored.revision(), clock.instant()));
  }

  private static CaseType read(String code) {
    try (var file =
        CaseTypeSeed.class.getResourceAsStream("/org/balie/casetype/seed/" + code + ".json")) {
      return Json.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), CaseType.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
