package org.balie.channel.waiting.boundary;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.balie.channel.waiting.control.SentAnswer;
import org.balie.content.ContentStore;
import org.balie.platform.BalieException;

/**
 * Answers and files of a waiting message. What comes is sealed as it comes: a slow sender holds no
 * database connection.
 */
@Stateless
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class ReaderFiles {

  @Inject ReaderDesk desk;
  @Inject ContentStore contents;

  /**
   * What became of an answer.
   *
   * @param text as it was typed, as far as it was read
   * @param refused why it was not taken; null when it was
   */
  public record Taken(String text, BalieException refused) {}

  /** A file being read. Close the stream. */
  public record OpenFile(String name, String mediaType, long size, InputStream bytes) {}

  /**
   * The reader answers.
   *
   * @param mediaType {@code multipart/form-data} with its boundary
   */
  public Taken answer(String link, String visit, String mediaType, InputStream body)
      throws IOException {
    try (var sent = new SentAnswer(contents)) {
      try {
        sent.read(body, mediaType);
        desk.answer(link, visit, sent);
        return new Taken(sent.text(), null);
      } catch (BalieException refused) {
        return new Taken(sent.text(), refused);
      }
    }
  }

  /**
   * The bytes of a file that waits for this reader.
   *
   * @throws org.balie.content.ContentNotOpenable until the scanner called it clean
   */
  public OpenFile open(String link, String visit, UUID file) throws IOException {
    var found = desk.file(link, visit, file);
    var size = contents.info(found.content()).size();
    return new OpenFile(
        found.name(), found.mediaType(), size, contents.openScanned(found.content()));
  }
}
