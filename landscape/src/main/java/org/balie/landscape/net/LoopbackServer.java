package org.balie.landscape.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A TCP port on loopback for a protocol of our own. Closing it also cuts the open conversations, as
 * a neighbour that dies would.
 */
public final class LoopbackServer {
  private static final Logger LOG = Logger.getLogger(LoopbackServer.class.getName());

  private final String name;
  private final Conversation conversation;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private int port;
  private ServerSocket listener;
  private Thread accepting;

  public LoopbackServer(String name, int port, Conversation conversation) {
    this.name = name;
    this.port = port;
    this.conversation = conversation;
  }

  public synchronized void open() {
    if (listener != null) {
      return;
    }
    try {
      listener = new ServerSocket();
      listener.setReuseAddress(true);
      listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      port = listener.getLocalPort();
      var here = listener;
      accepting = start("accept", () -> accept(here));
    } catch (IOException e) {
      listener = null;
      throw new UncheckedIOException(name + " can not listen on port " + port, e);
    }
  }

  public synchronized void close() {
    if (listener == null) {
      return;
    }
    close(listener);
    listener = null;
    awaitEnd(accepting);
    open.forEach(LoopbackServer::close);
    open.clear();
  }

  public synchronized boolean isOpen() {
    return listener != null;
  }

  public synchronized int number() {
    return port;
  }

  private void accept(ServerSocket from) {
    while (!from.isClosed()) {
      try {
        var socket = from.accept();
        open.add(socket);
        start("conversation", () -> converse(socket));
      } catch (SocketException e) {
        LOG.log(Level.FINE, e, () -> name + " stopped listening");
      } catch (IOException e) {
        LOG.log(Level.WARNING, e, () -> name + " could not accept a connection");
      }
    }
  }

  private void converse(Socket socket) {
    try (socket) {
      conversation.hold(socket);
    } catch (IOException e) {
      LOG.log(Level.FINE, e, () -> name + ": the other side went away");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(socket);
    }
  }

  private Thread start(String what, Runnable work) {
    var thread = new Thread(work, name + "-" + what);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** As long as a thread is inside of accept the kernel goes on taking connections for it. */
  private static void awaitEnd(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void close(AutoCloseable what) {
    try {
      what.close();
    } catch (Exception e) {
      LOG.log(Level.FINE, "It was closed already", e);
    }
  }

  /** What is said on one connection; it ends when this returns. */
  @FunctionalInterface
  public interface Conversation {
    void hold(Socket socket) throws IOException, InterruptedException;
  }
}
