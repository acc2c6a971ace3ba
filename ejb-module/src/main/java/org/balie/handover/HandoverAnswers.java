package org.balie.handover;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.balie.ticket.NewTicket.File;

/**
 * Where a mail channel brings what answers a hand-over. Needs a transaction for {@link #answered};
 * asks for no role.
 */
public interface HandoverAnswers {

  /**
   * The hand-over that one of these texts names with a token of ours: values of {@code
   * In-Reply-To}, {@code References}, {@code To} and {@code Delivered-To}, in any order. A token
   * that somebody made up names nothing.
   */
  Optional<HandoverId> namedIn(Collection<String> headers);

  /** Keeps the answer on the case. The same message id a second time changes nothing. */
  void answered(HandoverId id, Answer answer);

  /** The mail could not be delivered. The same message id a second time changes nothing. */
  void bounced(HandoverId id, String messageId, String reason);

  /**
   * An answer by mail.
   *
   * @param messageId of the answer, without angle brackets
   * @param visible what the sender wrote
   * @param whole everything in the mail, quotes too; the same as {@code visible} when nothing was
   *     folded
   * @param files already stored
   */
  record Answer(
      String messageId, String from, Instant at, String visible, String whole, List<File> files) {}
}
