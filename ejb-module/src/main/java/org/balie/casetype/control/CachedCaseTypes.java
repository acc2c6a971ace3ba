package org.balie.casetype.control;

import static jakarta.ejb.ConcurrencyManagementType.BEAN;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.Local;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balie.casetype.CaseType;
import org.balie.casetype.CaseTypes;
import org.balie.casetype.entity.StoredCaseType;

/**
 * Kinds of cases change a few times a year and are read with every ticket: kept for a minute on
 * each node.
 */
@Singleton
@ConcurrencyManagement(BEAN)
@Local(CaseTypes.class)
@PermitAll
public class CachedCaseTypes implements CaseTypes {

  private static final Duration FRESH = Duration.ofMinutes(1);

  @Inject CaseTypeRepository stored;
  @Inject Clock clock;

  private volatile Snapshot snapshot = new Snapshot(Instant.EPOCH, Map.of());

  private record Snapshot(Instant at, Map<String, Revision> types) {}

  private record Revision(CaseType type, int number) {}

  @Override
  public Optional<CaseType> find(String code) {
    return Optional.ofNullable(types().get(code)).map(Revision::type);
  }

  @Override
  public List<CaseType> active() {
    return types().values().stream().map(Revision::type).toList();
  }

  @Override
  public int revision(String code) {
    return Optional.ofNullable(types().get(code)).map(Revision::number).orElse(0);
  }

  private Map<String, Revision> types() {
    var now = clock.instant();
    if (snapshot.types().isEmpty() || snapshot.at().plus(FRESH).isBefore(now)) {
      var types = new LinkedHashMap<String, Revision>();
      stored
          .all()
          .forEach((StoredCaseType t) -> types.put(t.code(), new Revision(t.type(), t.revision())));
      snapshot = new Snapshot(now, types);
    }
    return snapshot.types();
  }
}
