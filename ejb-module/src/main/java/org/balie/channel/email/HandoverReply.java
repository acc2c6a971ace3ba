package org.balie.channel.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.balie.content.ContentId;
import org.balie.handover.HandoverAnswers;
import org.balie.handover.HandoverId;
import org.balie.ticket.NewTicket.File;

/**
 * Mails of a second line: an answer goes onto the case as a message of the second line, a failure
 * onto its hand-over. Other reports of delivery say nothing that somebody has to know.
 */
@ApplicationScoped
class HandoverReply implements AnswerTo {

  private static final String FAILED = "failed";

  @Inject HandoverAnswers handovers;

  @Override
  public boolean takes(Answer answer) {
    var report = answer.view().bounce();
    var about = report == null ? null : report.aboutMessageId();
    var names =
        Stream.of(answer.references(), answer.addresses(), Stream.ofNullable(about).toList())
            .flatMap(List::stream)
            .filter(Objects::nonNull)
            .toList();
    var named = handovers.namedIn(names);
    named.ifPresent(id -> bring(id, answer));
    return named.isPresent();
  }

  private void bring(HandoverId id, Answer answer) {
    var view = answer.view();
    if (view.bounce() == null) {
      handovers.answered(
          id,
          new HandoverAnswers.Answer(
              identity(answer),
              view.envelope().from().shown(),
              answer.receivedAt(),
              view.visible(),
              view.quoted().isEmpty() ? view.visible() : view.text(),
              files(view)));
    } else if (FAILED.equals(view.bounce().outcome())) {
      handovers.bounced(id, identity(answer), reason(view.bounce()));
    }
  }

  /** A mail without a Message-ID is known by its place in the inbox. */
  private static String identity(Answer answer) {
    var id = answer.view().envelope().messageId();
    return id == null || id.isBlank() ? "inbox/" + answer.inboxItem() : id;
  }

  private static List<File> files(MailView view) {
    return view.files().stream().map(f -> new File(new ContentId(f.content()), f.name())).toList();
  }

  private static String reason(MailView.Report report) {
    return report.recipients().stream()
        .map(r -> (r.address() + ": " + r.status() + " " + r.words()).strip())
        .findFirst()
        .orElse("");
  }
}
