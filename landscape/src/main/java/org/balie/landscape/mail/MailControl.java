package org.balie.landscape.mail;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.icegreen.greenmail.store.FolderException;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.balie.landscape.mail.Mailboxes.Stored;

/** The mailboxes as data, for tests and programs. */
final class MailControl {
  private static final String ONE = "/control/mail/messages/{id}";

  private final MailServer server;

  MailControl(MailServer server) {
    this.server = server;
  }

  void routes(Javalin app) {
    app.get("/control/mail/messages", this::list);
    app.delete("/control/mail/messages", this::deleteAll);
    app.get(ONE, ctx -> ctx.json(MailJson.of(stored(ctx))));
    app.delete(ONE, this::delete);
    app.get(ONE + "/raw", this::raw);
    app.get(ONE + "/attachments/{number}", this::attachment);
    app.get("/control/mail/refusals", ctx -> ctx.json(server.refusals().chosen()));
    app.post("/control/mail/refusals", this::refuse);
    app.post("/control/mail/send", this::send);
  }

  private void list(Context ctx) {
    var to = ctx.queryParam("to");
    var subject = ctx.queryParam("subject");
    ctx.json(
        server.mailboxes().all().stream()
            .map(MailJson::of)
            .filter(mail -> to == null || isFor(mail, to))
            .filter(mail -> subject == null || mail.subject().contains(subject))
            .toList());
  }

  private static boolean isFor(MailJson mail, String address) {
    var wanted = address.toLowerCase(Locale.ROOT);
    return mail.mailbox().toLowerCase(Locale.ROOT).equals(wanted)
        || mail.to().stream().anyMatch(to -> to.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private void delete(Context ctx) throws FolderException {
    server.mailboxes().delete(stored(ctx));
    ctx.status(HttpStatus.NO_CONTENT);
  }

  private void deleteAll(Context ctx) throws FolderException {
    server.mailboxes().deleteAll();
    ctx.status(HttpStatus.NO_CONTENT);
  }

  private void raw(Context ctx) throws MessagingException, IOException {
    var bytes = new ByteArrayOutputStream();
    stored(ctx).message().getMimeMessage().writeTo(bytes);
    ctx.contentType("message/rfc822")
        .header("Content-Disposition", "attachment; filename=\"message.eml\"")
        .result(bytes.toByteArray());
  }

  private void attachment(Context ctx) throws MessagingException, IOException {
    var files = MailContent.of(stored(ctx).message().getMimeMessage()).attachments();
    var number = ctx.pathParamAsClass("number", Integer.class).get();
    if (number < 0 || number >= files.size()) {
      throw new NotFoundResponse("there are " + files.size() + " attachments");
    }
    ctx.contentType("application/octet-stream")
        .header("Content-Disposition", "attachment")
        .result(files.get(number).bytes());
  }

  private void refuse(Context ctx) {
    server.refusals().replace(ctx.bodyAsClass(RefusalsJson.class).refuse());
    ctx.json(server.refusals().chosen());
  }

  private void send(Context ctx) throws MessagingException {
    var id = ctx.bodyAsClass(Posting.class).send(server.innerSmtpPort());
    ctx.status(HttpStatus.CREATED).json(Map.of("messageId", id));
  }

  private Stored stored(Context ctx) {
    return server
        .mailboxes()
        .find(ctx.pathParam("id"))
        .orElseThrow(() -> new NotFoundResponse("no such message"));
  }

  /** Replaces the chosen refusals; an empty list takes them all back. */
  record RefusalsJson(@JsonProperty("refuse") List<Refusals.Refusal> refuse) {}
}
