package org.balie.ticket.control;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.balie.content.ContentStore;
import org.balie.content.ContentTooLarge;
import org.balie.content.FileLimits;
import org.balie.content.FormCannotBeRead;
import org.balie.content.FormParts;
import org.balie.content.PartHead;
import org.balie.content.SealedContent;
import org.balie.platform.InvalidInput;

/** Files that come together, sealed while they are read, and what their sender says of them. */
public final class Parcel implements AutoCloseable {

  private static final String TEXT = "text";
  private static final int LONGEST_TEXT = 1 << 20;

  private final ContentStore contents;
  private final List<SealedFile> files = new ArrayList<>();
  private long size;
  private String text = "";

  private Parcel(ContentStore contents) {
    this.contents = contents;
  }

  /** A file with the name its sender gave it, not stored yet. */
  public record SealedFile(String name, SealedContent content) {}

  /**
   * Reads a multipart body: any number of files, and a part {@code text} where the sender wants to
   * say something.
   *
   * @throws FormCannotBeRead when it is cut off or no multipart at all
   * @throws ContentTooLarge over the limits of {@link FileLimits}
   */
  public static Parcel read(InputStream body, String mediaType, ContentStore contents)
      throws IOException {
    var parcel = new Parcel(contents);
    try {
      FormParts.read(body, mediaType, parcel::take);
      if (parcel.files.isEmpty()) {
        throw new InvalidInput("/file", "platform.invalid.required");
      }
      return parcel;
    } catch (IOException | RuntimeException refused) {
      parcel.close();
      throw refused;
    }
  }

  private void take(PartHead head, InputStream bytes) throws IOException {
    if (!head.isFile()) {
      text = words(head, bytes);
    } else if (!head.fileName().isEmpty()) {
      var sealed = contents.seal(bytes, FileLimits.ONE, head.mediaType(), head.fileName());
      files.add(new SealedFile(head.fileName(), sealed));
      size += sealed.size();
      FileLimits.check(files.size(), size);
    }
  }

  private static String words(PartHead head, InputStream bytes) throws IOException {
    if (!head.name().equals(TEXT)) {
      throw new InvalidInput("/" + head.name(), "platform.invalid.unknown");
    }
    var raw = bytes.readNBytes(LONGEST_TEXT + 1);
    if (raw.length > LONGEST_TEXT) {
      throw new ContentTooLarge(LONGEST_TEXT);
    }
    try {
      var words = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
      if (words.indexOf('\0') >= 0) {
        throw new InvalidInput("/text", "platform.invalid.characters");
      }
      return words.strip();
    } catch (CharacterCodingException notUtf8) {
      throw new InvalidInput("/text", "platform.invalid.utf-8");
    }
  }

  /** What the sender says of the files; their names when that is nothing. */
  public String text() {
    return text.isEmpty()
        ? files.stream().map(SealedFile::name).collect(Collectors.joining(", "))
        : text;
  }

  public List<SealedFile> files() {
    return List.copyOf(files);
  }

  @Override
  public void close() {
    files.forEach(file -> file.content().close());
  }
}
