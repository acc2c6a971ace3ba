package org.balie.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.balie.content.MalwareScanner;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * ClamAV's daemon, by its {@code INSTREAM} command (clamd(8)): length-prefixed pieces, a zero
 * length ends.
 */
@ApplicationScoped
class ClamdScanner implements MalwareScanner {

  private static final int CONNECT_MILLIS = 3_000;
  private static final int ANSWER_MILLIS = 60_000;
  private static final String CLEAN = "stream: OK";
  private static final String FOUND = " FOUND";

  @Inject
  @ConfigProperty(name = "balie.scanner.clamav")
  Optional<String> address;

  @Override
  public boolean configured() {
    return address.filter(a -> !a.isBlank()).isPresent();
  }

  @Override
  public String findingIn(InputStream bytes) throws IOException {
    var where = address.orElseThrow(() -> new IOException("No scanner is configured"));
    var colon = where.lastIndexOf(':');
    try (var socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(
              where.substring(0, colon), Integer.parseInt(where.substring(colon + 1))),
          CONNECT_MILLIS);
      socket.setSoTimeout(ANSWER_MILLIS);
      send(bytes, new DataOutputStream(socket.getOutputStream()));
      return verdict(
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim());
    }
  }

  private static void send(InputStream bytes, DataOutputStream out) throws IOException {
    out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
    for (var piece = bytes.readNBytes(64 * 1024);
        piece.length > 0;
        piece = bytes.readNBytes(64 * 1024)) {
      out.writeInt(piece.length);
      out.write(piece);
    }
    out.writeInt(0);
    out.flush();
  }

  private static String verdict(String answer) throws IOException {
    var text = answer.replace("\0", "");
    if (text.equals(CLEAN)) {
      return "";
    }
    if (text.endsWith(FOUND)) {
      return text.substring(text.indexOf(':') + 1, text.length() - FOUND.length()).trim();
    }
    throw new IOException("The scanner gave no verdict: " + text);
  }
}
