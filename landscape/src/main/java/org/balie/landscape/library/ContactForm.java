package org.balie.landscape.library;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody typed. The token is made with the empty form and stays with it: one form, one
 * ticket.
 */
record ContactForm(String token, Map<String, String> typed, List<UploadedFile> files) {
  static final List<String> FIELDS =
      List.of("name", "email", "phone", "subject", "topic", "message", "language", "consent");

  static ContactForm empty() {
    return new ContactForm(newToken(), Map.of("language", "en"), List.of());
  }

  static ContactForm of(Context ctx) {
    var typed = new LinkedHashMap<String, String>();
    for (var field : FIELDS) {
      var value = ctx.formParam(field);
      if (value != null && !value.isBlank()) {
        typed.put(field, value);
      }
    }
    var files = ctx.uploadedFiles("files").stream().filter(file -> file.size() > 0).toList();
    var token = ctx.formParam("token");
    return new ContactForm(token == null || token.isBlank() ? newToken() : token, typed, files);
  }

  private static String newToken() {
    return UUID.randomUUID().toString();
  }

  String value(String field) {
    return typed.getOrDefault(field, "");
  }

  /**
   * A refused form made no ticket, so what is sent next is another request and needs another key:
   * the same key with other words would be a conflict.
   */
  ContactForm afterRefusal() {
    return new ContactForm(newToken(), typed, files);
  }

  /** The API's own words. What was left empty is left out. */
  Map<String, Object> json(String pageUrl) {
    var ticket = new LinkedHashMap<String, Object>();
    put(ticket, "subject", "subject");
    ticket.put("text", value("message"));
    var contact = new LinkedHashMap<String, Object>();
    List.of("name", "email", "phone").forEach(field -> put(contact, field, field));
    if (!contact.isEmpty()) {
      ticket.put("contact", contact);
    }
    put(ticket, "language", "language");
    put(ticket, "topic", "topic");
    ticket.put("form", "library-contact");
    ticket.put("pageUrl", pageUrl);
    ticket.put("consent", typed.containsKey("consent"));
    return ticket;
  }

  private void put(Map<String, Object> into, String name, String field) {
    if (typed.containsKey(field)) {
      into.put(name, typed.get(field));
    }
  }
}
