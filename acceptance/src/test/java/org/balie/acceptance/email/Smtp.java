package org.balie.acceptance.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.List;
import org.balie.acceptance.Place;

/** Hands a mail to a mail server as it is, also one that no mail program would write. */
public final class Smtp {

  private static final int PATIENCE = 30_000;

  private Smtp() {}

  /** To the mail server of the landscape. */
  public static void deliver(String from, List<String> to, byte[] mail) {
    deliver(Integer.parseInt(Place.of("SMTP_PORT")), from, to, mail);
  }

  public static void deliver(String from, String to, String mail) {
    deliver(from, List.of(to), mail.getBytes(ISO_8859_1));
  }

  public static void deliver(int port, String from, List<String> to, byte[] mail) {
    try (var line = new Socket("127.0.0.1", port)) {
      line.setSoTimeout(PATIENCE);
      var in = new BufferedReader(new InputStreamReader(line.getInputStream(), ISO_8859_1));
      var out = line.getOutputStream();
      expect(in, "220");
      say(in, out, "EHLO test.example", "250");
      say(in, out, "MAIL FROM:<" + from + ">", "250");
      for (var recipient : to) {
        say(in, out, "RCPT TO:<" + recipient + ">", "250");
      }
      say(in, out, "DATA", "354");
      var text = new String(mail, ISO_8859_1).replace("\r\n", "\n").replace("\n", "\r\n");
      out.write(text.replaceAll("(?m)^\\.", "..").getBytes(ISO_8859_1));
      say(in, out, "\r\n.", "250");
      say(in, out, "QUIT", "221");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void say(BufferedReader in, OutputStream out, String words, String answer)
      throws IOException {
    out.write((words + "\r\n").getBytes(ISO_8859_1));
    out.flush();
    expect(in, answer);
  }

  private static void expect(BufferedReader in, String answer) throws IOException {
    var line = in.readLine();
    while (line != null && line.length() > 3 && line.charAt(3) == '-') {
      line = in.readLine();
    }
    if (line == null || !line.startsWith(answer)) {
      throw new IOException("The mail server said " + line + " instead of " + answer);
    }
  }
}
