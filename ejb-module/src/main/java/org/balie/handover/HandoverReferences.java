package org.balie.handover;

/** Names hand-overs in mail, so that an answer finds its way back and nobody can make one up. */
public interface HandoverReferences {

  /** The word for this hand-over; whoever appends to it begins with a dot. */
  String tokenOf(HandoverId id);
}
