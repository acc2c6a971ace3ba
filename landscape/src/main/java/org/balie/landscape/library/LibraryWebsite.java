package org.balie.landscape.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balie.landscape.http.Journal;
import org.balie.landscape.http.Neighbour;
import org.balie.landscape.http.Switches;

/** The library's own website with a contact form that becomes a ticket. */
public final class LibraryWebsite implements Neighbour {
  private static final long MAX_FILE = 25L * 1024 * 1024;
  private static final String DOWN =
      "Our service does not answer just now. Everything you typed is still here: please send it"
          + " again in a few minutes. Sending twice does no harm.";

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src data:; script-src {origin}; frame-src {origin};"
          + " frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

  private final Journal journal;
  private final Switches<LibraryFault> switches = new Switches<>(LibraryFault.class, () -> {});
  private final TicketApi api;
  private final FormPage page;
  private final SentForms sent = new SentForms();
  private final LibrarySettings settings;

  public LibraryWebsite(LibrarySettings settings, Clock clock) {
    this.settings = settings;
    journal = new Journal(clock);
    api = new TicketApi(settings, switches);
    page = new FormPage(settings.topics());
  }

  public void routes(Javalin app) {
    app.get("/library", ctx -> ctx.html(page.html(ContactForm.empty(), Map.of(), List.of())));
    app.post("/library", this::send);
    app.get("/library/sent/{token}", this::thanks);
    app.get("/library/chat", this::chat);
  }

  /** A page that carries the chat of the product and allows no other script or frame. */
  private void chat(Context ctx) {
    var site = ctx.queryParamAsClass("site", String.class).getOrDefault("library");
    var chat = URI.create(settings.apiUrl()).resolve("/api/chat/v1/sites/");
    var origin = chat.getScheme() + "://" + chat.getRawAuthority();
    ctx.header("Content-Security-Policy", POLICY.replace("{origin}", origin));
    var script = chat.resolve(URLEncoder.encode(site, UTF_8) + "/widget.js");
    ctx.html(ChatPage.html(script, ctx.queryParamAsClass("lang", String.class).getOrDefault("en")));
  }

  private void send(Context ctx) {
    var form = ContactForm.of(ctx);
    var faults = ownChecks(form);
    if (!faults.isEmpty()) {
      refuse(ctx, form, new Outcome.Refused(faults, List.of()));
      return;
    }
    var outcome = sent.once(form.token(), () -> api.submit(form, ctx.url()));
    if (outcome instanceof Outcome.Accepted accepted) {
      journal.note("form sent, ticket " + accepted.number());
      ctx.redirect("/library/sent/" + form.token(), HttpStatus.SEE_OTHER);
    } else if (outcome instanceof Outcome.Refused refused) {
      refuse(ctx, form.afterRefusal(), refused);
    } else if (outcome instanceof Outcome.Unavailable unavailable) {
      journal.note("form not sent: " + unavailable.reason());
      ctx.status(HttpStatus.SERVICE_UNAVAILABLE);
      ctx.html(page.html(form, Map.of(), List.of(DOWN)));
    }
  }

  private void refuse(Context ctx, ContactForm form, Outcome.Refused refused) {
    journal.note("form refused: " + refused.byField() + " " + refused.general());
    ctx.status(HttpStatus.BAD_REQUEST);
    ctx.html(page.html(form, refused.byField(), refused.general()));
  }

  /** Only what the API could not tell any more: it may hang up on a file that is too large. */
  private static Map<String, String> ownChecks(ContactForm form) {
    return form.files().stream()
        .filter(file -> file.size() > MAX_FILE)
        .findFirst()
        .map(file -> Map.of("files", file.filename() + " is larger than 25 MB."))
        .orElse(Map.of());
  }

  private void thanks(Context ctx) {
    Optional<String> number = sent.number(ctx.pathParam("token"));
    if (number.isEmpty()) {
      ctx.redirect("/library", HttpStatus.SEE_OTHER);
      return;
    }
    ctx.html(FormPage.thanks(number.get()));
  }

  @Override
  public String key() {
    return "library";
  }

  @Override
  public String title() {
    return "Library website (contact form)";
  }

  @Override
  public List<Address> addresses() {
    return List.of(
        new Address("Contact form", "/library", true),
        new Address("Page with the chat", "/library/chat", true),
        new Address("Sends to", settings.apiUrl() + "/tickets", false));
  }

  @Override
  public Switches<LibraryFault> switches() {
    return switches;
  }

  @Override
  public Journal journal() {
    return journal;
  }

  /** Nothing of its own to open: the pages are on the landscape's port. */
  @Override
  public void start() {
    journal.note("the website is open");
  }

  @Override
  public void stop() {
    switches.replace(List.of());
  }

  @Override
  public boolean listening() {
    return true;
  }
}
