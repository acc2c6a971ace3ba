package org.balie.landscape;

import io.javalin.util.JavalinBindException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.balie.landscape.clam.ClamDaemon;
import org.balie.landscape.directory.DirectoryServer;
import org.balie.landscape.http.HttpPort;
import org.balie.landscape.http.Neighbour;
import org.balie.landscape.library.LibraryWebsite;
import org.balie.landscape.mail.MailServer;
import org.balie.landscape.oidc.OidcProvider;
import org.balie.landscape.register.EstateRegister;
import org.balie.landscape.topdesk.TopdeskServer;
import org.balie.landscape.web.ControlPort;

/** All neighbours in one process. Start it, use it, stop it with SIGTERM. */
public final class Landscape {
  private static final Logger LOG = Logger.getLogger(Landscape.class.getName());
  private static final String LOG_FORMAT = "%1$tF %1$tT %4$s %5$s%6$s%n";

  private final OidcProvider oidc;
  private final MailServer mail;
  private final ClamDaemon clam;
  private final TopdeskServer topdesk;
  private final DirectoryServer directory;
  private final HttpPort web;
  private final List<Neighbour> neighbours;

  Landscape(Settings settings, Clock clock) {
    oidc = new OidcProvider(settings.oidc(), clock);
    mail = new MailServer(settings.mail(), clock);
    clam = new ClamDaemon(settings.clamdPort(), clock);
    topdesk = new TopdeskServer(settings.topdesk(), clock);
    directory = new DirectoryServer(settings.directory(), clock);
    var library = new LibraryWebsite(settings.library(), clock);
    var register = new EstateRegister(clock);
    neighbours = List.of(library, topdesk, oidc, mail, clam, register, directory);
    var control = new ControlPort(neighbours, settings.agentUrl());
    web =
        new HttpPort(
            settings.landscapePort(),
            app -> {
              control.routes(app);
              oidc.control().routes(app);
              mail.routes(app);
              library.routes(app);
              topdesk.routes(app);
              register.routes(app);
              directory.routes(app);
            });
  }

  /** The page and the control API come last: whoever reaches them finds everything else ready. */
  void start() {
    neighbours.forEach(Neighbour::start);
    web.open();
  }

  void stop() {
    web.close();
    neighbours.forEach(Neighbour::stop);
  }

  String url() {
    return web.url();
  }

  OidcProvider oidc() {
    return oidc;
  }

  MailServer mail() {
    return mail;
  }

  TopdeskServer topdesk() {
    return topdesk;
  }

  DirectoryServer directory() {
    return directory;
  }

  ClamDaemon clam() {
    return clam;
  }

  public static void main(String[] args) {
    configureLogging();
    try {
      var landscape = new Landscape(Settings.ofProcess(), Clock.systemUTC());
      landscape.start();
      Runtime.getRuntime().addShutdownHook(new Thread(landscape::stop, "stop"));
      LOG.info(() -> "The landscape is ready: " + landscape.url());
    } catch (UncheckedIOException | JavalinBindException | IllegalArgumentException e) {
      LOG.severe(() -> "The landscape could not start: " + reason(e));
      System.exit(1);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "The landscape could not start: " + reason(e));
      System.exit(1);
    }
  }

  private static String reason(Throwable e) {
    return e.getCause() == null
        ? e.getMessage()
        : e.getMessage() + " (" + e.getCause().getMessage() + ")";
  }

  /** One line per event, and the libraries only when they have something to worry about. */
  private static void configureLogging() {
    System.setProperty("java.util.logging.SimpleFormatter.format", LOG_FORMAT);
    Logger.getLogger("").setLevel(Level.WARNING);
    Logger.getLogger("org.balie").setLevel(Level.INFO);
  }
}
