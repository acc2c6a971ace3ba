package org.balie.landscape.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Stands before the mail store, line by line, so that it can refuse recipients, dawdle and go down
 * while the mailboxes live on.
 */
final class Relay {
  private static final Logger LOG = Logger.getLogger(Relay.class.getName());
  private static final String RCPT = "RCPT TO:";

  private final Socket client;
  private final Function<String, Optional<String>> refusals;
  private final Pace pace;
  private volatile boolean inMessage;

  Relay(Socket client, Function<String, Optional<String>> refusals, Pace pace) {
    this.client = client;
    this.refusals = refusals;
    this.pace = pace;
  }

  void run(int innerPort) throws IOException {
    try (var server = new Socket(InetAddress.getLoopbackAddress(), innerPort)) {
      var answers = new Thread(() -> passAnswers(server), "mail-answers");
      answers.setDaemon(true);
      answers.start();
      passCommands(server.getOutputStream());
    }
  }

  private void passCommands(OutputStream server) throws IOException {
    var lines = new BufferedInputStream(client.getInputStream());
    for (var line = readLine(lines); line.length > 0; line = readLine(lines)) {
      var refusal = refusalOf(line);
      if (refusal.isPresent()) {
        answer((refusal.get() + "\r\n").getBytes(StandardCharsets.US_ASCII));
      } else {
        server.write(line);
        server.flush();
      }
    }
  }

  /** Inside a message "RCPT TO" is text; the message ends at a lone dot (RFC 5321, 4.5.2). */
  private Optional<String> refusalOf(byte[] bytes) {
    var line = new String(bytes, StandardCharsets.ISO_8859_1).trim();
    if (inMessage) {
      inMessage = !line.equals(".");
      return Optional.empty();
    }
    if (!line.toUpperCase(Locale.ROOT).startsWith(RCPT)) {
      return Optional.empty();
    }
    var path = line.substring(RCPT.length()).trim().split("\\s", 2)[0];
    return refusals.apply(path.replaceAll("[<>]", ""));
  }

  private void passAnswers(Socket server) {
    try (server;
        client) {
      var lines = new BufferedInputStream(server.getInputStream());
      for (var line = readLine(lines); line.length > 0; line = readLine(lines)) {
        if (line.length > 2 && line[0] == '3' && line[1] == '5' && line[2] == '4') {
          inMessage = true;
        }
        pace.keep();
        answer(line);
      }
    } catch (IOException e) {
      LOG.log(Level.FINE, "A mail conversation ended", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void answer(byte[] line) throws IOException {
    client.getOutputStream().write(line);
    client.getOutputStream().flush();
  }

  /** With its line end; empty at the end of the stream. Bytes stay as they are. */
  private static byte[] readLine(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      line.write(next);
      if (next == '\n') {
        break;
      }
    }
    return line.toByteArray();
  }

  /**
   * How long to wait before each answer, while a switch is on. The pause is the fault "slow"
   * itself, on the thread of this one conversation.
   */
  record Pace(BooleanSupplier slow, Duration delay) {
    void keep() throws InterruptedException {
      if (slow.getAsBoolean()) {
        Thread.sleep(delay.toMillis());
      }
    }
  }
}
