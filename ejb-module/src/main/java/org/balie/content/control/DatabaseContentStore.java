package org.balie.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.balie.content.ContentId;
import org.balie.content.ContentInfo;
import org.balie.content.ContentNotOpenable;
import org.balie.content.ContentStore;
import org.balie.content.MalwareScanner;
import org.balie.content.ScanState;
import org.balie.content.SealedContent;
import org.balie.content.entity.StoredChunk;
import org.balie.content.entity.StoredContent;
import org.balie.outbox.Outbox;
import org.balie.privacy.Vault;

/**
 * The default store: ciphertext in pieces of 256 KiB in the database, seen by all nodes and in
 * every backup.
 */
@ApplicationScoped
class DatabaseContentStore implements ContentStore {

  static final int PIECE = 256 * 1024;

  @Inject Vault vault;
  @Inject MediaTypes types;
  @Inject ContentRepository contents;
  @Inject ContentPieces pieces;
  @Inject FileWordsRepository words;
  @Inject Outbox outbox;
  @Inject MalwareScanner scanner;
  @Inject Clock clock;

  @Override
  public SealedContent seal(InputStream plain, long most, String declaredType, String fileName)
      throws IOException {
    return SpooledContent.read(
        plain, most, vault, stream -> types.of(stream, declaredType, fileName));
  }

  @Override
  public SealedContent sealText(InputStream plain, long most, String mediaType) throws IOException {
    return SpooledContent.read(plain, most, vault, stream -> mediaType);
  }

  @Override
  public ContentId keep(SealedContent sealed) throws IOException {
    return keep(sealed, scanner.configured() ? ScanState.PENDING : ScanState.NOT_REQUIRED);
  }

  @Override
  public ContentId keepText(SealedContent sealed) throws IOException {
    return keep(sealed, ScanState.NOT_REQUIRED);
  }

  private ContentId keep(SealedContent sealed, ScanState state) throws IOException {
    var spooled = (SpooledContent) sealed;
    var info =
        new ContentInfo(sealed.id(), sealed.size(), sealed.sha256(), sealed.mediaType(), state);
    contents.add(new StoredContent(info, spooled.key(), clock.instant()));
    try (var cipher = spooled.cipher()) {
      var no = 0;
      for (var piece = cipher.readNBytes(PIECE);
          piece.length > 0;
          piece = cipher.readNBytes(PIECE)) {
        contents.add(new StoredChunk(sealed.id().value(), no++, piece));
      }
    }
    if (state == ScanState.PENDING) {
      outbox.add(
          ScanContent.TOPIC, "content/" + sealed.id(), new ScanContent.Order(sealed.id().value()));
    }
    return sealed.id();
  }

  @Override
  public ContentInfo info(ContentId id) {
    return contents.get(id).info();
  }

  @Override
  public InputStream open(ContentId id) throws IOException {
    return vault.opening(
        new ChunkStream(id, pieces), contents.get(id).keyName(), SpooledContent.context(id));
  }

  @Override
  public InputStream openScanned(ContentId id) throws IOException {
    var state = contents.get(id).info().scan();
    if (!state.openable()) {
      throw new ContentNotOpenable(state);
    }
    return open(id);
  }

  @Override
  public void remove(ContentId id) {
    words
        .find(id)
        .ifPresent(
            reading -> {
              words.forget(reading);
              reading.words().ifPresent(contents::remove);
            });
    contents.remove(id);
  }
}
