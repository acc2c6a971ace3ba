package org.balie.handover;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balie.content.SealedContent;
import org.balie.ticket.SecondLine.Facts;
import org.balie.ticket.SecondLine.FileFact;

/** What receivers ask about hand-overs and what they report. Each report is one transaction. */
public interface Handovers {

  Handover get(HandoverId id);

  Facts ticketOf(HandoverId id);

  /** Files chosen to go with the first message. */
  List<FileFact> filesOf(HandoverId id);

  Optional<Handover> byRemoteId(String receiver, String remoteId);

  Optional<Handover> byRemoteNumber(String receiver, String number);

  /**
   * One of ours to pass on: a text, or a file on its own.
   *
   * @param mark what it ends with, by which it is found again after doubt
   * @param with files that belong to the text
   * @param fresh it was never given up, so nobody can have it unless a try was broken off
   */
  record Outgoing(
      UUID id,
      HandoverId handover,
      String mark,
      String text,
      FileFact file,
      List<FileFact> with,
      boolean fresh) {}

  Outgoing outgoing(UUID entry);

  /** The receiver has it. */
  void arrived(HandoverId id, Handover.Remote remote);

  /** Somebody is told when nothing was heard until then. */
  void remindAt(HandoverId id, Instant when);

  /** It was given up. */
  void failed(HandoverId id, String reason);

  /** The receiver has this text or file of ours. */
  void told(UUID entry);

  void tellingFailed(UUID entry, String reason);

  /**
   * Asks, in the caller's transaction, that somebody looks at the receiver; true when nobody had
   * asked yet.
   */
  boolean askLook(HandoverId id);

  /** The look begins: whoever asks from now on wants another one. */
  void lookBegins(HandoverId id);

  /** Those ids that are not on the case yet. */
  Set<String> unknown(HandoverId id, Collection<String> remoteIds);

  /** What a look found. */
  void seen(HandoverId id, Seen seen);

  /** Where something is at the receiver, and everything there that may be new. */
  record Seen(
      Handover.Remote remote,
      String addressee,
      boolean completed,
      boolean closed,
      List<Heard> heard) {}

  /**
   * Something the other side said.
   *
   * @param author name of who said it
   * @param forCustomer meant for the customer to read; it is proposed, never sent by itself
   */
  record Heard(
      String remoteId,
      Instant at,
      String author,
      String text,
      boolean forCustomer,
      List<HeardFile> files) {}

  /** A file of the other side; its bytes are stored with the report. */
  record HeardFile(String name, SealedContent content) {}
}
