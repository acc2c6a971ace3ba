package org.balie.privacy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import org.balie.privacy.entity.AuditEvent;
import org.balie.privacy.entity.AuditSeal;

/**
 * The hash chain over the audit log: each seal is SHA-256 over the seal before it and its own
 * events, so that changing, removing or adding a sealed line breaks every seal from there on (BIO
 * 8.15.05).
 */
@ApplicationScoped
public class AuditChain {

  static final String GENESIS = "0".repeat(64);
  private static final int BATCH = 1_000;

  @Inject AuditRepository audit;
  @Inject Clock clock;

  /**
   * Seals the events that are waiting; at most one batch. Needs a transaction and the lease of the
   * job.
   */
  public int seal() {
    var events = audit.unsealed(BATCH);
    if (events.isEmpty()) {
      return 0;
    }
    var last = audit.lastSeal();
    var previous = last.map(AuditSeal::hash).orElse(GENESIS);
    var number = last.map(AuditSeal::no).orElse(0L) + 1;
    audit.append(
        new AuditSeal(number, events.size(), previous, hash(previous, events), clock.instant()));
    events.forEach(e -> e.sealed(number));
    return events.size();
  }

  /**
   * The number of the first seal that does not fit its events or the seal before it; empty when all
   * is well.
   */
  public OptionalLong firstBroken() {
    var previous = GENESIS;
    var next = 1L;
    for (var seals = audit.sealsFrom(next, BATCH);
        !seals.isEmpty();
        seals = audit.sealsFrom(next, BATCH)) {
      for (var seal : seals) {
        if (seal.no() != next || !fits(seal, previous)) {
          return OptionalLong.of(next);
        }
        previous = seal.hash();
        next++;
      }
    }
    return OptionalLong.empty();
  }

  private boolean fits(AuditSeal seal, String previous) {
    var events = audit.sealedBy(seal.no());
    return seal.previousHash().equals(previous)
        && events.size() == seal.events()
        && hash(previous, events).equals(seal.hash());
  }

  private static String hash(String previous, List<AuditEvent> events) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(previous.getBytes(StandardCharsets.US_ASCII));
      events.forEach(e -> digest.update((e.line() + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
