package org.balie.landscape.directory;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import org.balie.landscape.http.Journal;
import org.balie.landscape.http.Neighbour;
import org.balie.landscape.http.Switches;
import org.balie.landscape.net.LoopbackServer;

/**
 * A directory with people and their certificates, over LDAP (RFC 4511): UnboundID's server in
 * memory, behind a port that can be closed while the people live on.
 */
public final class DirectoryServer implements Neighbour {
  private final DirectorySettings settings;
  private final Clock clock;
  private final Journal journal;
  private final Switches<DirectoryFault> switches =
      new Switches<>(DirectoryFault.class, this::follow);
  private final LoopbackServer ldap;
  private final DemoIssuer issuer;
  private final InMemoryDirectoryServer store;
  private final People people;
  private volatile boolean started;

  public DirectoryServer(DirectorySettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    journal = new Journal(clock);
    issuer = new DemoIssuer(clock.instant());
    ldap = new LoopbackServer("ldap", settings.port(), this::relay);
    try {
      store = new InMemoryDirectoryServer(configuration());
    } catch (LDAPException impossible) {
      throw new IllegalStateException(impossible);
    }
    people = new People(store);
  }

  private InMemoryDirectoryServerConfig configuration() throws LDAPException {
    var configuration = new InMemoryDirectoryServerConfig(DirectorySettings.BASE);
    // Certificates of any kind are taken, as they come.
    configuration.setSchema(null);
    configuration.setListenerConfigs(
        InMemoryListenerConfig.createLDAPConfig(
            "store", InetAddress.getLoopbackAddress(), 0, null));
    configuration.addAdditionalBindCredentials(settings.user(), settings.password());
    configuration.setAuthenticationRequiredOperationTypes(OperationType.SEARCH);
    var end = clock.instant().plusSeconds(86_400);
    var other = People.encoded(issuer.issueTo("Somebody else", "else@burger.test", end));
    configuration.addInMemoryOperationInterceptor(
        new Answers(switches, journal, settings.slowness(), other));
    return configuration;
  }

  /** The issuer of the demonstration, and people that a test puts there. */
  public void routes(Javalin app) {
    app.get("/directory/issuer.pem", ctx -> ctx.contentType("text/plain").result(issuer.pem()));
    app.put("/control/directory/people/{mail}", this::put);
    app.delete("/control/directory/people/{mail}", this::remove);
  }

  /** The body has certificates in PEM or DER; an empty one is somebody without any. */
  private void put(Context ctx) throws CertificateException, LDAPException {
    var mail = ctx.pathParam("mail");
    var certificates =
        CertificateFactory.getInstance("X.509").generateCertificates(ctx.bodyInputStream()).stream()
            .map(X509Certificate.class::cast)
            .toList();
    people.put(mail, mail, certificates);
    ctx.status(HttpStatus.NO_CONTENT);
  }

  private void remove(Context ctx) throws LDAPException {
    people.remove(ctx.pathParam("mail"));
    ctx.status(HttpStatus.NO_CONTENT);
  }

  private void relay(Socket client) throws IOException, InterruptedException {
    journal.note("LDAP connection");
    switches.holdWhile(DirectoryFault.SILENT);
    try (var server = new Socket(InetAddress.getLoopbackAddress(), store.getListenPort())) {
      var answers = new Thread(() -> pass(server, client), "ldap-answers");
      answers.setDaemon(true);
      answers.start();
      client.getInputStream().transferTo(server.getOutputStream());
    }
  }

  private void pass(Socket from, Socket to) {
    try (to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException ended) {
      journal.note("a conversation was cut: " + ended.getMessage());
    }
  }

  private void follow() {
    if (started && switches.isOn(DirectoryFault.DOWN)) {
      ldap.close();
    } else if (started) {
      ldap.open();
    }
  }

  public int port() {
    return ldap.number();
  }

  @Override
  public String key() {
    return "directory";
  }

  @Override
  public String title() {
    return "Directory of certificates (LDAP)";
  }

  @Override
  public List<Address> addresses() {
    return List.of(
        new Address("LDAP", "localhost:" + ldap.number(), false),
        new Address("Base", DirectorySettings.BASE, false),
        new Address("Name", settings.user(), false),
        new Address("Issuer of its certificates", "/directory/issuer.pem", true));
  }

  @Override
  public Switches<DirectoryFault> switches() {
    return switches;
  }

  @Override
  public Journal journal() {
    return journal;
  }

  @Override
  public void start() {
    try {
      people.addDemo(issuer, clock.instant());
      store.startListening();
    } catch (LDAPException failed) {
      throw new IllegalStateException("The directory could not start", failed);
    }
    ldap.open();
    started = true;
  }

  @Override
  public void stop() {
    started = false;
    switches.replace(List.of());
    ldap.close();
    store.shutDown(true);
  }

  @Override
  public boolean listening() {
    return ldap.isOpen();
  }
}
