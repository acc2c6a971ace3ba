package org.balie.landscape.clam;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads an INSTREAM body (chunks of four length bytes and data, ended by length 0) and judges it.
 */
final class EicarScan {
  /** In two halves, or scanners would take this very program for the test file. */
  private static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private static final int BUFFER = 8192;
  private static final long MAX_STREAM = 100L * 1024 * 1024;

  private String tail = "";
  private boolean found;
  private long size;

  String scan(DataInputStream in) throws IOException {
    for (int left = in.readInt(); left != 0; left = in.readInt()) {
      size += Integer.toUnsignedLong(left);
      if (left < 0 || size > MAX_STREAM) {
        return "INSTREAM size limit exceeded. ERROR";
      }
      scan(in, left);
    }
    return found ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
  }

  private void scan(DataInputStream in, int length) throws IOException {
    var buffer = new byte[BUFFER];
    for (int left = length; left > 0; ) {
      int read = Math.min(left, BUFFER);
      in.readFully(buffer, 0, read);
      left -= read;
      look(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
    }
  }

  /** Keeps the end of what was seen, for a signature that lies across two pieces. */
  private void look(String piece) {
    var seen = tail + piece;
    found |= seen.contains(EICAR);
    tail = seen.substring(Math.max(0, seen.length() - EICAR.length()));
  }
}
