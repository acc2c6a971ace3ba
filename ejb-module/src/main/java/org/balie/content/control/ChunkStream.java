package org.balie.content.control;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.balie.content.ContentId;

/**
 * The stored ciphertext as one stream, one piece in memory at a time; a short piece is the last.
 */
class ChunkStream extends InputStream {

  private final ContentId content;
  private final ContentPieces contents;
  private byte[] piece = {};
  private int position;
  private int next;
  private boolean last;

  ChunkStream(ContentId content, ContentPieces contents) {
    this.content = content;
    this.contents = contents;
  }

  @Override
  public int read() throws IOException {
    return ready() ? piece[position++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    if (!ready()) {
      return -1;
    }
    var count = Math.min(length, piece.length - position);
    System.arraycopy(piece, position, target, offset, count);
    position += count;
    return count;
  }

  private boolean ready() {
    if (position == piece.length && !last) {
      piece = contents.piece(content.value(), next++).orElse(new byte[0]);
      last = piece.length < DatabaseContentStore.PIECE;
      position = 0;
    }
    return position < piece.length;
  }
}
