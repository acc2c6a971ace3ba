package org.balie.channel.email.control;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.balie.channel.email.MailView;
import org.balie.channel.email.reading.FileTaker;
import org.balie.channel.email.reading.MailFile;
import org.balie.content.ContentStore;
import org.balie.content.SealedContent;
import org.balie.ticket.NewTicket.File;

/** The files of one mail, sealed while it is read. */
final class SealedFiles implements FileTaker, AutoCloseable {

  /** What one mail may carry; the rest is in the original. */
  private static final int MOST_FILES = 300;

  private static final long MOST_BYTES = 200L << 20;

  private final ContentStore contents;
  private final List<Sealed> files = new ArrayList<>();
  private long size;
  private boolean full;

  SealedFiles(ContentStore contents) {
    this.contents = contents;
  }

  private record Sealed(MailFile file, SealedContent content) {}

  @Override
  public Kept take(MailFile file, InputStream bytes) throws IOException {
    if (files.size() >= MOST_FILES || size > MOST_BYTES) {
      full = true;
      return InputStream::nullInputStream;
    }
    var sealed = contents.seal(bytes, MOST_BYTES, file.mediaType(), file.name());
    files.add(new Sealed(file, sealed));
    size += sealed.size();
    return sealed::plain;
  }

  boolean full() {
    return full;
  }

  /** Stores them in the caller's transaction. */
  List<MailView.File> keep() throws IOException {
    var kept = new ArrayList<MailView.File>();
    for (var sealed : files) {
      var id = contents.keep(sealed.content());
      kept.add(
          new MailView.File(
              id.value(),
              sealed.file().name(),
              sealed.file().mediaType(),
              sealed.file().contentId(),
              sealed.file().inline()));
    }
    return kept;
  }

  static List<File> onTicket(List<MailView.File> files) {
    return files.stream()
        .map(f -> new File(new org.balie.content.ContentId(f.content()), f.name()))
        .toList();
  }

  @Override
  public void close() {
    files.forEach(f -> f.content().close());
  }
}
