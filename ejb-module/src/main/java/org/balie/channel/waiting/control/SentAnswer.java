package org.balie.channel.waiting.control;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.balie.content.ContentStore;
import org.balie.content.FileLimits;
import org.balie.content.FormCannotBeRead;
import org.balie.content.FormParts;
import org.balie.content.PartHead;
import org.balie.content.SealedContent;
import org.balie.platform.InvalidInput;
import org.balie.ticket.NewTicket.File;

/** What somebody answers: words, and files that are sealed while they are read. */
public final class SentAnswer implements AutoCloseable {

  public static final int LONGEST = 20_000;

  private static final int LONGEST_NAME = 36;

  private final ContentStore contents;
  private final List<Sealed> files = new ArrayList<>();
  private String once = "";
  private String text = "";

  private record Sealed(String name, SealedContent content) {}

  public SentAnswer(ContentStore contents) {
    this.contents = contents;
  }

  /**
   * Reads a form with the parts {@code once}, {@code text} and files. What was read before it is
   * refused is kept, so that nobody types it again.
   */
  public void read(InputStream body, String mediaType) throws IOException {
    FormParts.read(body, mediaType, this::take);
  }

  private void take(PartHead head, InputStream bytes) throws IOException {
    if (head.isFile()) {
      if (!head.fileName().isEmpty()) {
        seal(head, bytes);
      }
    } else if (head.name().equals("once")) {
      once = new String(bytes.readNBytes(LONGEST_NAME), StandardCharsets.US_ASCII);
    } else if (head.name().equals("text")) {
      text = new String(bytes.readNBytes(4 * LONGEST + 1), StandardCharsets.UTF_8);
    }
  }

  private void seal(PartHead head, InputStream bytes) throws IOException {
    FileLimits.check(files.size() + 1, size());
    var content = contents.seal(bytes, FileLimits.ONE, head.mediaType(), head.fileName());
    files.add(new Sealed(head.fileName(), content));
    FileLimits.check(files.size(), size());
  }

  private long size() {
    return files.stream().mapToLong(file -> file.content().size()).sum();
  }

  /**
   * The name of its form.
   *
   * @throws FormCannotBeRead when it is none that we made
   */
  public UUID once() {
    try {
      return UUID.fromString(once);
    } catch (IllegalArgumentException none) {
      throw new FormCannotBeRead();
    }
  }

  /** As it was typed. */
  public String text() {
    return text;
  }

  /** What there is to say. */
  public String words() {
    var words = text.replace("\r\n", "\n").replace("\u0000", "").strip();
    if (words.isEmpty()) {
      throw new InvalidInput("/text", "waiting.invalid.empty");
    }
    if (words.length() > LONGEST) {
      throw new InvalidInput("/text", "ticket.invalid.too-long", LONGEST);
    }
    return words;
  }

  /** Stores the files. */
  public List<File> keep() throws IOException {
    var kept = new ArrayList<File>();
    for (var file : files) {
      kept.add(new File(contents.keep(file.content()), file.name()));
    }
    return kept;
  }

  @Override
  public void close() {
    files.forEach(file -> file.content().close());
  }
}
