package org.balie.landscape.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Flags;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every stored message, whatever folder a mail client has moved it to. */
final class Mailboxes {
  private final GreenMail store;

  Mailboxes(GreenMail store) {
    this.store = store;
  }

  /** Newest first. */
  List<Stored> all() {
    return store
        .getUserManager()
        .findUsers(user -> true)
        .flatMap(user -> folders(user).stream().flatMap(folder -> messages(user, folder)))
        .sorted(
            Comparator.comparing((Stored stored) -> stored.message().getReceivedDate()).reversed())
        .toList();
  }

  List<String> owners() {
    return store
        .getUserManager()
        .findUsers(user -> true)
        .map(GreenMailUser::getEmail)
        .sorted()
        .toList();
  }

  Optional<Stored> find(String id) {
    return all().stream().filter(stored -> stored.id().equals(id)).findFirst();
  }

  void delete(Stored stored) throws FolderException {
    var deleted = new Flags(Flags.Flag.DELETED);
    stored.folder().setFlags(deleted, true, stored.message().getUid(), null, true);
    stored.folder().expunge();
  }

  void deleteAll() throws FolderException {
    store.purgeEmailFromAllMailboxes();
  }

  private static java.util.stream.Stream<Stored> messages(GreenMailUser user, MailFolder folder) {
    return folder.getMessages().stream()
        .map(message -> new Stored(user.getEmail(), folder, message));
  }

  private List<MailFolder> folders(GreenMailUser user) {
    try {
      var all = store.getManagers().getImapHostManager().listMailboxes(user, "*");
      return all.stream().filter(MailFolder::isSelectable).toList();
    } catch (FolderException e) {
      throw new IllegalStateException("Unreadable mailbox " + user.getEmail(), e);
    }
  }

  /**
   * A message at its place. The owner is the envelope's recipient, so blind copies are found too.
   */
  record Stored(String owner, MailFolder folder, StoredMessage message) {
    String id() {
      var place = folder.getFullName() + " " + message.getUid();
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }
  }
}
