package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.casetype.CaseType;
import org.balie.casetype.CaseTypes;
import org.balie.content.ContentStore;
import org.balie.customer.CustomerCards;
import org.balie.ticket.SecondLine.FileFact;
import org.balie.ticket.SecondLine.Person;
import org.balie.ticket.entity.Attachment;

/** What other components know of a ticket that may be handed over. */
@ApplicationScoped
public class SecondLineSurroundings {

  @Inject CustomerCards customers;
  @Inject ContentStore contents;
  @Inject CaseTypes types;

  /** Who it is for, as another system may know it: nothing of a protected identity leaves us. */
  Person customer(UUID id) {
    return Optional.ofNullable(id)
        .flatMap(customers::card)
        .map(card -> card.isProtected() ? card.mask() : card)
        .map(
            card ->
                new Person(
                    card.name() == null ? "" : card.name(),
                    card.email(),
                    card.phones().isEmpty() ? "" : card.phones().get(0)))
        .orElse(null);
  }

  List<FileFact> files(List<Attachment> attachments) {
    return attachments.stream()
        .map(
            file ->
                new FileFact(
                    file.id(),
                    file.message(),
                    file.content(),
                    file.name(),
                    file.mediaType(),
                    file.size(),
                    contents.info(file.content()).scan()))
        .toList();
  }

  CaseType type(String code) {
    return types.find(code).orElseThrow();
  }
}
