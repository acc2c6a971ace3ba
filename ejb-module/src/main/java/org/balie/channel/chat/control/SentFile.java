package org.balie.channel.chat.control;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.balie.content.ContentStore;
import org.balie.content.FormCannotBeRead;
import org.balie.content.FormParts;
import org.balie.content.PartHead;
import org.balie.content.SealedContent;
import org.balie.content.TooManyFiles;
import org.balie.platform.InvalidInput;

/** A file of a visitor, sealed while it is read, and the browser's own name for it. */
public final class SentFile implements AutoCloseable {

  /** Bytes; what people photograph with a telephone fits. */
  public static final long MOST = 10L << 20;

  private static final int LONGEST_ID = 64;

  private final ContentStore contents;
  private String id = "";
  private String name;
  private SealedContent sealed;

  private SentFile(ContentStore contents) {
    this.contents = contents;
  }

  /**
   * Reads a multipart body of a part {@code id} and one file.
   *
   * @throws FormCannotBeRead when it is cut off or no multipart at all
   * @throws org.balie.content.ContentTooLarge over {@link #MOST}
   */
  public static SentFile read(InputStream body, String mediaType, ContentStore contents)
      throws IOException {
    var sent = new SentFile(contents);
    try {
      FormParts.read(body, mediaType, sent::take);
      if (sent.sealed == null) {
        throw new InvalidInput("/file", "platform.invalid.required");
      }
      return sent;
    } catch (IOException | RuntimeException refused) {
      sent.close();
      throw refused;
    }
  }

  private void take(PartHead head, InputStream bytes) throws IOException {
    if (!head.isFile()) {
      id = new String(bytes.readNBytes(LONGEST_ID), StandardCharsets.US_ASCII);
    } else if (sealed != null) {
      throw new TooManyFiles(1);
    } else {
      name = AskedCheck.words(head.fileName());
      sealed = contents.seal(bytes, MOST, head.mediaType(), name);
    }
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  public SealedContent sealed() {
    return sealed;
  }

  @Override
  public void close() {
    if (sealed != null) {
      sealed.close();
    }
  }
}
