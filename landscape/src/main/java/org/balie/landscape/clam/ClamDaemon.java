package org.balie.landscape.clam;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.balie.landscape.http.Journal;
import org.balie.landscape.http.Neighbour;
import org.balie.landscape.http.Switches;
import org.balie.landscape.net.LoopbackServer;

/**
 * A virus scanner that speaks clamd's protocol and knows one virus, EICAR's test file. Commands as
 * in clamd(8): PING, VERSION and INSTREAM, after "z" (ends with NUL) or "n" (ends with a line
 * feed).
 */
public final class ClamDaemon implements Neighbour {
  private static final int MAX_COMMAND = 64;

  private final Journal journal;
  private final Switches<ClamFault> switches = new Switches<>(ClamFault.class, this::follow);
  private final LoopbackServer server;
  private volatile boolean started;

  public ClamDaemon(int port, Clock clock) {
    journal = new Journal(clock);
    server = new LoopbackServer("clamd", port, this::converse);
  }

  private void converse(Socket client) throws IOException, InterruptedException {
    var in = new DataInputStream(new BufferedInputStream(client.getInputStream()));
    var command = readCommand(in);
    var answer = answer(command.name(), in);
    switches.holdWhile(ClamFault.HANG);
    journal.note(command.name() + ": " + answer);
    var out = client.getOutputStream();
    out.write((answer + command.end()).getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private String answer(String command, DataInputStream in) throws IOException {
    return switch (command) {
      case "PING" -> "PONG";
      case "VERSION" -> "ClamAV 1.0.7/27000/landscape";
      case "INSTREAM" -> {
        var found = new EicarScan().scan(in);
        yield switches.isOn(ClamFault.ERROR) ? "INSTREAM: Can't allocate memory ERROR" : found;
      }
      default -> "UNKNOWN COMMAND";
    };
  }

  private static Command readCommand(DataInputStream in) throws IOException {
    var text = new StringBuilder();
    char next = (char) in.readUnsignedByte();
    while (next != '\0' && next != '\n' && text.length() < MAX_COMMAND) {
      text.append(next);
      next = (char) in.readUnsignedByte();
    }
    var name = text.toString().trim();
    var prefixed = name.startsWith("z") || name.startsWith("n");
    return new Command(prefixed ? name.substring(1) : name, next);
  }

  private void follow() {
    if (started && switches.isOn(ClamFault.DOWN)) {
      server.close();
    } else if (started) {
      server.open();
    }
  }

  public int port() {
    return server.number();
  }

  @Override
  public String key() {
    return "clam";
  }

  @Override
  public String title() {
    return "Virus scanner (clamd)";
  }

  @Override
  public List<Address> addresses() {
    return List.of(new Address("clamd", "localhost:" + server.number(), false));
  }

  @Override
  public Switches<ClamFault> switches() {
    return switches;
  }

  @Override
  public Journal journal() {
    return journal;
  }

  @Override
  public void start() {
    server.open();
    started = true;
  }

  @Override
  public void stop() {
    started = false;
    switches.replace(List.of());
    server.close();
  }

  @Override
  public boolean listening() {
    return server.isOpen();
  }

  private record Command(String name, char end) {}
}
