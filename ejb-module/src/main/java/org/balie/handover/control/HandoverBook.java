package org.balie.handover.control;

import static jakarta.ejb.TransactionAttributeType.REQUIRED;
import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balie.handover.Handover;
import org.balie.handover.HandoverId;
import org.balie.handover.Handovers;
import org.balie.handover.entity.StoredHandover;
import org.balie.ticket.SecondLine;
import org.balie.ticket.SecondLine.Facts;
import org.balie.ticket.SecondLine.FileFact;

/** Gives hand-overs to the receivers and keeps what became of them. */
@Stateless
@Local(Handovers.class)
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class HandoverBook implements Handovers {

  @Inject HandoverRepository handovers;
  @Inject SecondLine tickets;
  @Inject Consequences consequences;
  @Inject Hearing hearing;
  @Inject Clock clock;

  @Override
  public Handover get(HandoverId id) {
    return handovers.get(id).card();
  }

  @Override
  public Facts ticketOf(HandoverId id) {
    return tickets.facts(handovers.get(id).ticket());
  }

  @Override
  public List<FileFact> filesOf(HandoverId id) {
    var wanted = handovers.get(id).form().files();
    return ticketOf(id).files().stream().filter(file -> wanted.contains(file.id())).toList();
  }

  @Override
  public Optional<Handover> byRemoteId(String receiver, String remoteId) {
    return handovers.byRemoteId(receiver, remoteId).map(StoredHandover::card);
  }

  @Override
  public Optional<Handover> byRemoteNumber(String receiver, String number) {
    return handovers.byRemoteNumber(receiver, number).map(StoredHandover::card);
  }

  @Override
  public Outgoing outgoing(UUID id) {
    var entry = handovers.entry(id);
    var handover = handovers.get(entry.handover());
    var mark = "[" + handover.reference() + "-" + entry.number() + "]";
    var files = ticketOf(entry.handover()).files();
    var file = files.stream().filter(f -> f.id().equals(entry.attachment())).findFirst();
    var text = file.isPresent() ? "" : tickets.words(entry.message());
    var with =
        files.stream()
            .filter(f -> entry.message() != null && entry.message().equals(f.message()))
            .toList();
    return new Outgoing(id, entry.handover(), mark, text, file.orElse(null), with, entry.fresh());
  }

  @Override
  public void arrived(HandoverId id, Handover.Remote remote) {
    var handover = handovers.get(id);
    tickets.lock(handover.ticket());
    handover = handovers.lock(id);
    if (handover.arrived(remote, clock.instant())) {
      consequences.arrived(handover, remote);
    }
  }

  @Override
  public void remindAt(HandoverId id, Instant when) {
    handovers.lock(id).remindAt(when);
  }

  @Override
  public void failed(HandoverId id, String reason) {
    tickets.lock(handovers.get(id).ticket());
    var handover = handovers.lock(id);
    handover.failed(reason, clock.instant());
    tickets.noted(handover.ticket(), "second-line-failed", null, handover.reference(), reason);
  }

  @Override
  public void told(UUID entry) {
    var told = handovers.entry(entry);
    told.sent();
    tickets.changed(handovers.get(told.handover()).ticket());
  }

  @Override
  public void tellingFailed(UUID entry, String reason) {
    var failed = handovers.entry(entry);
    failed.failed(reason);
    var handover = handovers.get(failed.handover());
    tickets.noted(handover.ticket(), "second-line-failed", null, handover.reference(), reason);
  }

  @Override
  @TransactionAttribute(REQUIRED)
  public boolean askLook(HandoverId id) {
    return handovers.lock(id).askLook();
  }

  @Override
  public void lookBegins(HandoverId id) {
    handovers.lock(id).lookBegins();
  }

  @Override
  public Set<String> unknown(HandoverId id, Collection<String> remoteIds) {
    var left = new LinkedHashSet<>(remoteIds);
    if (!left.isEmpty()) {
      left.removeAll(handovers.known(id, remoteIds));
    }
    return left;
  }

  @Override
  public void seen(HandoverId id, Seen seen) {
    // The ticket first, as everybody else does: two locks in one order.
    tickets.lock(handovers.get(id).ticket());
    var handover = handovers.lock(id);
    hearing.keep(handover, seen.heard());
    handover
        .seen(seen.remote(), seen.addressee(), seen.completed(), seen.closed(), clock.instant())
        .forEach(event -> consequences.happened(handover, event));
  }
}
