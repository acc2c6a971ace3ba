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
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.balie.casetype.CaseType;
import org.balie.casetype.CaseTypes;
import org.balie.casetype.entity.CaseTypeRevision;
import org.balie.casetype.entity.StoredCaseType;

/**
 * Kinds of cases change a few times a year and are read with every ticket: kept for a minute on
 * each node, anew at once where they were changed. Old revisions never change and are kept.
 */
@Singleton
@ConcurrencyManagement(BEAN)
@Local(CaseTypes.class)
@PermitAll
public class CachedCaseTypes implements CaseTypes {

  private static final Duration FRESH = Duration.ofMinutes(1);

  @Inject CaseTypeRepository stored;
  @Inject CaseTypeEdition edition;
  @Inject RestrictedKinds kinds;
  @Inject Clock clock;

  private final Map<String, CaseType> old = new ConcurrentHashMap<>();
  private volatile Snapshot snapshot = new Snapshot(Instant.EPOCH, 0, Map.of());

  private record Snapshot(Instant at, long edition, Map<String, Revision> types) {}

  private record Revision(CaseType type, int number, boolean active) {

    static Revision of(StoredCaseType stored) {
      return new Revision(stored.type(), stored.revision(), stored.active());
    }
  }

  @Override
  public Optional<CaseType> find(String code) {
    return Optional.ofNullable(code).map(types()::get).map(Revision::type);
  }

  @Override
  public Optional<CaseType> find(String code, int revision) {
    return revision == revision(code)
        ? find(code)
        : Optional.ofNullable(
                old.computeIfAbsent(
                    CaseTypeRevision.key(code, revision), k -> read(code, revision)))
            .or(() -> find(code));
  }

  private CaseType read(String code, int revision) {
    return stored.revision(code, revision).map(CaseTypeRevision::type).orElse(null);
  }

  @Override
  public List<CaseType> active() {
    return types().values().stream().filter(Revision::active).map(Revision::type).toList();
  }

  @Override
  public int revision(String code) {
    return Optional.ofNullable(code).map(types()::get).map(Revision::number).orElse(0);
  }

  @Override
  public Set<String> hiddenFrom(UUID agent) {
    return kinds.now().hiddenFrom(agent);
  }

  @Override
  public Set<String> restricted() {
    return kinds.now().all();
  }

  private Map<String, Revision> types() {
    var now = clock.instant();
    var current = edition.number();
    var kept = snapshot;
    if (kept.types().isEmpty()
        || kept.edition() != current
        || kept.at().plus(FRESH).isBefore(now)) {
      var types = new LinkedHashMap<String, Revision>();
      stored.all().forEach(t -> types.put(t.code(), Revision.of(t)));
      kept = new Snapshot(now, current, types);
      snapshot = kept;
    }
    return kept.types();
  }
}
