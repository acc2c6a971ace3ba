package org.balie.channel.email.directory;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/**
 * Sockets that wait for no answer longer than they may, from their first one on: the library sets a
 * time for answers after TLS has shaken hands, and a server that is silent before would never end.
 */
final class TimedSockets extends SocketFactory {

  private final SocketFactory sockets;
  private final int millis;
  private volatile Socket last;

  TimedSockets(SocketFactory sockets, int millis) {
    this.sockets = sockets;
    this.millis = millis;
  }

  private Socket timed(Socket made) throws IOException {
    made.setSoTimeout(millis);
    last = made;
    return made;
  }

  /** Whether somebody took the last connection, whatever became of it. */
  boolean reached() {
    var socket = last;
    return socket != null && socket.isConnected();
  }

  @Override
  public Socket createSocket() throws IOException {
    return timed(sockets.createSocket());
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return timed(sockets.createSocket(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress here, int herePort)
      throws IOException {
    return timed(sockets.createSocket(host, port, here, herePort));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return timed(sockets.createSocket(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress here, int herePort)
      throws IOException {
    return timed(sockets.createSocket(host, port, here, herePort));
  }
}
