package org.balie.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** What the server and its reading process say to each other: a file there, its words back. */
public final class Frames {

  /** The first word of the process: it runs, and speaks this version. */
  public static final int READY = 0x42414C01;

  private static final int PIECE = 64 * 1024;

  /** Longest a character becomes in UTF-8, for each char of a string. */
  private static final int WIDEST = 3;

  private Frames() {}

  /** A file on its way. */
  public record Request(String mediaType, byte[] bytes) {}

  /** Sends a file, piece by piece. */
  static void ask(DataOutputStream out, String mediaType, long size, InputStream bytes)
      throws IOException {
    out.writeUTF(mediaType);
    out.writeInt(Math.toIntExact(size));
    for (var left = size; left > 0; ) {
      var piece = bytes.readNBytes((int) Math.min(left, PIECE));
      if (piece.length == 0) {
        throw new EOFException("The file is shorter than it was said to be");
      }
      out.write(piece);
      left -= piece.length;
    }
    out.flush();
  }

  public static Request asked(DataInputStream in) throws IOException {
    var mediaType = in.readUTF();
    var bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new Request(mediaType, bytes);
  }

  public static void answer(DataOutputStream out, FileText text) throws IOException {
    out.writeByte(text.kind().ordinal());
    out.writeUTF(text.reason());
    var bytes = text.text().getBytes(UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
    out.flush();
  }

  /**
   * Reads an answer and trusts nothing in it: who writes it has just read a file of a stranger.
   *
   * @param most characters
   */
  static FileText answered(DataInputStream in, int most) throws IOException {
    var kind = FileText.Kind.values()[Objects.checkIndex(in.readByte(), 3)];
    var reason = in.readUTF();
    var length = in.readInt();
    if (length < 0 || length > (long) most * WIDEST) {
      throw new IOException("An answer of " + length + " bytes");
    }
    var bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("The answer is cut off");
    }
    return new FileText(kind, new String(bytes, UTF_8), reason);
  }
}
