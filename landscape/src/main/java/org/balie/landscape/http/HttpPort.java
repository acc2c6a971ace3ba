package org.balie.landscape.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import java.util.function.Consumer;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * One HTTP port on loopback. It can be closed, so that callers really get "connection refused", and
 * opened again on the same number; a started Javalin can not, hence a new one each time.
 */
public final class HttpPort {
  public static final String LOOPBACK = "127.0.0.1";

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
          + " frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";
  private static final int MAX_THREADS = 64;
  private static final int MIN_THREADS = 4;
  private static final int IDLE_MILLIS = 30_000;

  private final Consumer<Javalin> routes;
  private int port;
  private Javalin running;

  public HttpPort(int port, Consumer<Javalin> routes) {
    this.port = port;
    this.routes = routes;
  }

  /** Opens the port; 0 takes any free one the first time and keeps it from then on. */
  public synchronized void open() {
    if (running != null) {
      return;
    }
    var app = Javalin.create(HttpPort::configure);
    app.before(HttpPort::protect);
    app.get("/assets/landscape.css", ctx -> asset(ctx, "text/css", "landscape.css"));
    app.get("/assets/submit.js", ctx -> asset(ctx, "text/javascript", "submit.js"));
    routes.accept(app);
    app.start(LOOPBACK, port);
    port = app.port();
    running = app;
  }

  public synchronized void close() {
    if (running != null) {
      running.stop();
      running = null;
    }
  }

  public synchronized boolean isOpen() {
    return running != null;
  }

  public synchronized int number() {
    return port;
  }

  /** The address people and programs use. The name and not the number: cookies belong to names. */
  public String url() {
    return "http://localhost:" + number();
  }

  private static void configure(JavalinConfig config) {
    config.showJavalinBanner = false;
    config.jetty.threadPool = new QueuedThreadPool(MAX_THREADS, MIN_THREADS, IDLE_MILLIS);
    config.jetty.multipartConfig.cacheDirectory(System.getProperty("java.io.tmpdir"));
    config.jetty.multipartConfig.maxInMemoryFileSize(256, SizeUnit.KB);
    config.jetty.multipartConfig.maxFileSize(40, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(120, SizeUnit.MB);
  }

  private static void protect(Context ctx) {
    ctx.header("Content-Security-Policy", POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header("Cache-Control", "no-store");
  }

  private static void asset(Context ctx, String type, String file) {
    ctx.contentType(type + ";charset=utf-8").result(Page.read(HttpPort.class, file));
  }
}
