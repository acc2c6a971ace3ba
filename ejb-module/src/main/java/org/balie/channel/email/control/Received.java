package org.balie.channel.email.control;

import java.util.List;
import java.util.Optional;
import org.balie.channel.email.MailboxSheet;
import org.balie.channel.email.reading.Authentication;
import org.balie.channel.email.reading.Bounce;
import org.balie.channel.email.reading.ReadMail;
import org.balie.channel.email.smime.Seal;

/**
 * A mail that was read, with what was found out about it.
 *
 * @param automatic why no person wrote it; empty for mail of a person
 * @param addressed every address it was sent to, in lower case
 * @param seal whether it was signed and encrypted
 */
record Received(
    ReadMail mail,
    MailboxSheet mailbox,
    Optional<String> automatic,
    Optional<Bounce> bounce,
    Authentication authentication,
    List<String> addressed,
    Seal seal) {

  String sender() {
    return mail.from().key();
  }

  /** Ids of the mails it answers, the nearest first. */
  List<String> referenced() {
    var near = new java.util.LinkedHashSet<>(mail.headers().ids("in-reply-to"));
    var references = new java.util.ArrayList<>(mail.headers().ids("references"));
    java.util.Collections.reverse(references);
    near.addAll(references);
    return List.copyOf(near);
  }
}
