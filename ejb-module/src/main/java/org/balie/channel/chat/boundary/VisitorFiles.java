package org.balie.channel.chat.boundary;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.balie.channel.chat.ChatTokenRefused;
import org.balie.channel.chat.control.SentFile;
import org.balie.content.ContentId;
import org.balie.content.ContentStore;

/**
 * Files of a conversation, as its visitor sends and fetches them. A file is sealed as it comes: a
 * slow sender holds no database connection.
 */
@Stateless
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class VisitorFiles {

  @Inject VisitorDesk desk;
  @Inject ContentStore contents;

  /** What was taken: the browser's own name for it, and its number in the conversation. */
  public record Taken(String id, long seq) {}

  /** A file being read. Close the stream. */
  public record OpenFile(String name, String mediaType, long size, InputStream bytes) {}

  /**
   * The visitor sends a file; the same thing sent again is known by its name and kept once.
   *
   * @param mediaType {@code multipart/form-data} with its boundary: a part {@code id}, a file
   * @throws ChatTokenRefused when the token opens nothing, before anything is read
   */
  public Taken receive(String token, String mediaType, InputStream body) throws IOException {
    desk.seen(token);
    try (var sent = SentFile.read(body, mediaType, contents)) {
      return new Taken(sent.id(), desk.give(token, sent));
    }
  }

  /**
   * A file that stands in the conversation, with its bytes.
   *
   * @throws org.balie.content.ContentNotOpenable until the scanner called it clean
   * @throws org.balie.platform.NotFound when it stands in no conversation of this token
   */
  public OpenFile open(String token, UUID file) throws IOException {
    var found = desk.file(token, file);
    return new OpenFile(
        found.name(),
        found.mediaType(),
        found.size(),
        contents.openScanned(new ContentId(found.content())));
  }
}
