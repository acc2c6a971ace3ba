package org.balie.acceptance.desk;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.WebSocketRoute;

/** What lies between a browser and the sockets of the chat. */
final class Tunnel {

  private static final String SOCKETS = "**/chat/v1/socket";

  private volatile boolean swallows;
  private volatile boolean closed;

  Tunnel(BrowserContext somebody) {
    somebody.routeWebSocket(SOCKETS, this::through);
  }

  private void through(WebSocketRoute browser) {
    if (closed) {
      browser.close();
      return;
    }
    var server = browser.connectToServer();
    server.onMessage(
        frame -> {
          if (swallows && frame.text() != null && frame.text().contains("\"ack\"")) {
            closed = true;
            browser.close();
            server.close();
          } else if (!closed) {
            browser.send(frame.text());
          }
        });
  }

  /** What the browser says still arrives; the connection breaks before it hears so. */
  void swallowAnswers() {
    swallows = true;
  }

  /** Nothing gets through. */
  void close() {
    closed = true;
  }

  void end() {
    swallows = false;
    closed = false;
  }
}
