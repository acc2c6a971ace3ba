package org.balie.landscape.mail;

import com.icegreen.greenmail.store.FolderException;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import jakarta.mail.MessagingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balie.landscape.http.Markup;
import org.balie.landscape.http.Page;

/** The mailboxes for people: what arrived, its headers, and a place to write from. */
final class MailPages {
  /** HTML from a mail is hostile: no script, no network, an origin of its own. */
  private static final String MAIL_POLICY =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

  private final MailServer server;

  MailPages(MailServer server) {
    this.server = server;
  }

  void routes(Javalin app) {
    app.get("/mail", this::list);
    app.get("/mail/new", this::compose);
    app.post("/mail/new", this::send);
    app.get("/mail/{id}", this::show);
    app.get("/mail/{id}/html", this::html);
    app.post("/mail/{id}/delete", this::delete);
  }

  private void list(Context ctx) {
    var chosen = ctx.queryParam("mailbox");
    var rows =
        server.mailboxes().all().stream()
            .filter(stored -> chosen == null || stored.owner().equals(chosen))
            .map(MailJson::of)
            .map(MailPages::row)
            .toList();
    var owners =
        server.mailboxes().owners().stream()
            .map(owner -> part("owner.html", Map.of("owner", owner)));
    ctx.html(
        page(
            "Mailboxes",
            "list.html",
            Map.of(
                "title", chosen == null ? "All mailboxes" : chosen,
                "owners", Markup.join(owners.toList()),
                "rows", rows.isEmpty() ? part("none.html", Map.of()) : Markup.join(rows))));
  }

  private static Markup row(MailJson mail) {
    return part(
        "row.html",
        Map.of(
            "id", mail.id(),
            "at", mail.receivedAt(),
            "mailbox", mail.mailbox(),
            "folder", mail.folder(),
            "from", String.join(", ", mail.from()),
            "subject", mail.subject().isEmpty() ? "(no subject)" : mail.subject()));
  }

  private void show(Context ctx) {
    var mail = mail(ctx.pathParam("id"));
    var headers =
        mail.headers().stream()
            .map(
                header ->
                    part("header.html", Map.of("name", header.name(), "value", header.value())))
            .toList();
    var values = new LinkedHashMap<String, Object>();
    values.put("id", mail.id());
    values.put("subject", mail.subject().isEmpty() ? "(no subject)" : mail.subject());
    values.put("mailbox", mail.mailbox());
    values.put("folder", mail.folder());
    values.put("headers", Markup.join(headers));
    values.put("text", mail.text());
    values.put(
        "html", mail.html().isEmpty() ? Markup.NONE : part("html.html", Map.of("id", mail.id())));
    values.put("files", files(mail));
    ctx.html(page(mail.subject(), "message.html", values));
  }

  private static Markup files(MailJson mail) {
    var files = mail.attachments();
    return Markup.join(
        java.util.stream.IntStream.range(0, files.size())
            .mapToObj(
                i ->
                    part(
                        "file.html",
                        Map.of(
                            "id",
                            mail.id(),
                            "number",
                            i,
                            "name",
                            files.get(i).name(),
                            "about",
                            files.get(i).type() + ", " + files.get(i).size() + " bytes")))
            .toList());
  }

  private void html(Context ctx) {
    ctx.header("Content-Security-Policy", MAIL_POLICY);
    ctx.html(mail(ctx.pathParam("id")).html());
  }

  private void delete(Context ctx) throws FolderException {
    var stored = server.mailboxes().find(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    server.mailboxes().delete(stored);
    ctx.redirect("/mail", HttpStatus.SEE_OTHER);
  }

  private void compose(Context ctx) {
    var answered = Optional.ofNullable(ctx.queryParam("reply")).map(this::mail);
    var subject = answered.map(MailJson::subject).orElse("");
    ctx.html(
        page(
            "Write a mail",
            "compose.html",
            Map.of(
                "from", answered.map(MailJson::mailbox).orElse("maria.visser@example.org"),
                "to", answered.map(mail -> first(mail.from())).orElse(server.settings().mailbox()),
                "subject",
                    answered.isEmpty() || subject.startsWith("Re:") ? subject : "Re: " + subject,
                "parent", answered.map(MailJson::messageId).orElse(""),
                "references", answered.map(MailPages::references).orElse(""))));
  }

  /** The parent's references and the parent itself (RFC 5322, 3.6.4). */
  private static String references(MailJson mail) {
    var earlier =
        mail.headers().stream()
            .filter(header -> header.name().equalsIgnoreCase("References"))
            .map(MailJson.Header::value)
            .findFirst()
            .orElse("");
    return (earlier + " " + mail.messageId()).trim();
  }

  private void send(Context ctx) throws MessagingException {
    var headers = new LinkedHashMap<String, String>();
    putIfTyped(headers, "In-Reply-To", ctx.formParam("parent"));
    putIfTyped(headers, "References", ctx.formParam("references"));
    var text = ctx.formParam("text");
    new Posting(ctx.formParam("from"), ctx.formParam("to"), ctx.formParam("subject"), text, headers)
        .send(server.innerSmtpPort());
    ctx.redirect("/mail", HttpStatus.SEE_OTHER);
  }

  private static void putIfTyped(Map<String, String> headers, String name, String value) {
    if (value != null && !value.isBlank()) {
      headers.put(name, value);
    }
  }

  private MailJson mail(String id) {
    return server.mailboxes().find(id).map(MailJson::of).orElseThrow(NotFoundResponse::new);
  }

  private static String first(List<String> values) {
    return values.isEmpty() ? "" : values.get(0);
  }

  private static String page(String title, String file, Map<String, ?> values) {
    return Page.document(title, part(file, values));
  }

  private static Markup part(String file, Map<String, ?> values) {
    return Page.fill(MailPages.class, file, values);
  }
}
