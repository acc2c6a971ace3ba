package org.balie.handover.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balie.handover.Field;
import org.balie.handover.Handover;
import org.balie.handover.HandoverId;
import org.balie.handover.HandoverState;
import org.balie.handover.Receiver;
import org.balie.handover.control.Departures;
import org.balie.handover.control.HandoverRepository;
import org.balie.handover.control.Receivers;
import org.balie.handover.control.RuleRepository;
import org.balie.handover.entity.Proposal;
import org.balie.handover.entity.StoredHandover;
import org.balie.platform.EditConflict;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;
import org.balie.ticket.Status;

/** What an administrator does about the second line: rules, proposals, what could not be sent. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class HandoverAdministration {

  private static final int MOST = 200;

  @Inject HandoverRepository handovers;
  @Inject RuleRepository rules;
  @Inject Receivers receivers;
  @Inject Departures departures;
  @Inject AuditLog audit;

  /** Hand-overs that wait for a person, longest first. */
  public List<Handover> failed() {
    return handovers.inState(HandoverState.FAILED, MOST).stream()
        .map(StoredHandover::card)
        .toList();
  }

  public long countFailed() {
    return handovers.count(HandoverState.FAILED);
  }

  public void retry(HandoverId id) {
    departures.again(handovers.lock(id));
  }

  /** All of them, and texts and files that could not follow: after a password was renewed. */
  public void retryAll() {
    handovers
        .inState(HandoverState.FAILED, MOST)
        .forEach(h -> departures.again(handovers.lock(h.id())));
    handovers.failedEntries().forEach(departures::again);
  }

  /** Texts and files of ours that the receiver did not take. */
  public long countFailedEntries() {
    return handovers.failedEntries().size();
  }

  public List<String> receivers() {
    return receivers.configured().stream().map(Receiver::code).toList();
  }

  public List<Field> fields(String receiver) {
    return receivers.named(receiver).fields();
  }

  /** Statuses of cases by what happens at the receiver. */
  public Map<String, Status> rules(String receiver) {
    return rules.rules(receiver);
  }

  /** Sets what a case becomes; null for nothing. */
  public void rule(String receiver, String event, Status status) {
    rules.set(receiver, event, status);
    audit.done("handover.rule", "handover-rule/" + receiver, event);
  }

  /** A proposal as it is kept. */
  public record ProposalCard(
      UUID id,
      String receiver,
      String caseType,
      UUID topic,
      Map<String, String> values,
      long version)
      implements Serializable {}

  public List<ProposalCard> proposals() {
    return rules.proposals().stream().map(HandoverAdministration::card).toList();
  }

  private static ProposalCard card(Proposal p) {
    return new ProposalCard(p.id(), p.receiver(), p.caseType(), p.topic(), p.values(), p.version());
  }

  /**
   * Keeps a proposal: a new one without an id.
   *
   * @throws EditConflict when somebody else changed it
   */
  public void keep(ProposalCard wanted) {
    if (wanted.id() == null) {
      rules.add(
          new Proposal(wanted.receiver(), wanted.caseType(), wanted.topic(), wanted.values()));
    } else {
      rules
          .proposal(wanted.id())
          .change(wanted.version(), wanted.caseType(), wanted.topic(), wanted.values());
    }
    audit.done("handover.proposal", "handover-proposal/" + wanted.receiver(), "");
  }

  public void forget(UUID proposal) {
    rules.remove(rules.proposal(proposal));
    audit.done("handover.proposal-removed", "handover-proposal/" + proposal, "");
  }
}
