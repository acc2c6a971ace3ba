package org.balie.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.balie.casetype.CaseTypes;
import org.balie.platform.Caller;
import org.balie.platform.InvalidInput;
import org.balie.platform.InvalidInput.Fault;
import org.balie.platform.Roles;
import org.balie.ticket.NewTicket;
import org.balie.ticket.NewTicket.File;
import org.balie.ticket.NewTicket.Origin;
import org.balie.ticket.NewTicket.Question;
import org.balie.ticket.Sense;
import org.balie.ticket.Sight;
import org.balie.ticket.TicketId;
import org.balie.ticket.TicketIntake;
import org.balie.ticket.control.DraftRepository;
import org.balie.ticket.control.LinkBook;
import org.balie.ticket.control.OwnFields;
import org.balie.ticket.control.TicketReadRepository;
import org.balie.ticket.control.TicketRepository;
import org.balie.ticket.entity.Message;
import org.balie.topic.Topics;

/** Makes cases by hand: at the counter, on the telephone, from a letter. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class CaseDesk {

  @Inject TicketIntake intake;
  @Inject TicketRepository tickets;
  @Inject TicketReadRepository reading;
  @Inject DraftRepository drafts;
  @Inject LinkBook links;
  @Inject Sight sight;
  @Inject CaseTypes types;
  @Inject Topics topics;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * Makes a case.
   *
   * @param files stored before, in the order they are shown
   * @param draft that it began as; null when it began as none
   * @throws InvalidInput with every fault at once
   */
  public Made make(NewCase wanted, List<File> files, UUID draft) {
    check(wanted);
    var split = Optional.ofNullable(wanted.split()).map(tickets::message);
    split.ifPresent(m -> sight.check(m.ticket().id()));
    var origin = new Origin(wanted.channel(), null, null, null, null, null, clock.instant());
    var question =
        new Question(
            wanted.subject(),
            wanted.text(),
            split.map(m -> m.ticket().language()).orElse(wanted.language()),
            wanted.caseType(),
            wanted.topic(),
            wanted.fields());
    var whole = new NewTicket(null, origin, question, wanted.contact(), withFilesOf(split, files));
    var id = wanted.take() ? intake.openFor(caller.actor().id(), whole) : intake.open(whole);
    split.ifPresent(m -> links.link(caller.actor(), m.ticket().id(), Sense.RELATED, id));
    if (draft != null) {
      drafts.forget(draft, caller.actor().id());
    }
    var ticket = tickets.lock(id);
    return new Made(id, ticket.number(), sight.sees(ticket.holder().team(), ticket.caseType()));
  }

  /** They are stored once, and belong to both cases. */
  private List<File> withFilesOf(Optional<Message> split, List<File> files) {
    var theirs =
        split.stream()
            .flatMap(m -> reading.attachmentsOf(m.id()).stream())
            .map(a -> new File(a.content(), a.name()));
    return Stream.concat(theirs, files.stream()).toList();
  }

  /**
   * The new case and the number people call it by.
   *
   * @param inSight whether its maker may see it: it may have gone to a confidential team
   */
  public record Made(TicketId id, String number, boolean inSight) {}

  private void check(NewCase wanted) {
    var faults = new ArrayList<Fault>();
    if (wanted.text() == null || wanted.text().isBlank()) {
      faults.add(Fault.of("/text", "ticket.invalid.required"));
    }
    types.active().stream()
        .filter(type -> type.code().equals(wanted.caseType()) && sight.sees(null, type.code()))
        .findFirst()
        .ifPresentOrElse(
            type -> faults.addAll(OwnFields.faults(type, wanted.fields(), null)),
            () -> faults.add(Fault.of("/caseType", "ticket.invalid.case-type")));
    if (wanted.topic() != null && !topics.tree().offers(wanted.topic())) {
      faults.add(Fault.of("/topic", "topic.invalid.choice"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }
}
