package org.balie.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balie.casetype.CaseTypes;
import org.balie.content.ContentId;
import org.balie.content.ContentStore;
import org.balie.customer.Contact;
import org.balie.inbox.Received;
import org.balie.inbox.control.InboxBell;
import org.balie.inbox.control.InboxLedger;
import org.balie.platform.Ids;
import org.balie.platform.Json;
import org.balie.ticket.boundary.CaseDesk;
import org.balie.ticket.boundary.CaseDesk.Made;
import org.balie.ticket.boundary.NewCase;

/** Things for tests to work on. */
@ApplicationScoped
public class Things {

  private static final long MOST = 16L << 20;
  private static final Duration SOON = Duration.ofSeconds(20);

  @Inject Work work;
  @Inject ContentStore contents;
  @Inject InboxLedger ledger;
  @Inject CaseDesk desk;
  @Inject InboxBell bell;
  @Inject Tables tables;

  /** A form that was received on a node that died before it could ring the bell. */
  public UUID formWithoutBell(String text) {
    return receivedWithoutBell(Json.write(Map.of("text", text)));
  }

  /** Anything at all, stored as the original of a form; its bell is not rung. */
  public UUID receivedWithoutBell(String original) {
    var bytes = original.getBytes(StandardCharsets.UTF_8);
    return work.inTransaction(
        () -> {
          try (var kept =
              contents.seal(new ByteArrayInputStream(bytes), MOST, "application/json", null)) {
            var id = Ids.next().toString();
            var thing = new Received("webform", id, id, "application/json", null, kept);
            return ledger.store(thing).item();
          }
        });
  }

  /**
   * The number of a case that a form brought: by somebody who is not the caller of these tests,
   * because what people make themselves, they see.
   */
  public String caseByForm(String text) {
    var item = formWithoutBell(text);
    bell.ring("webform", item);
    return Eventually.within(
            SOON,
            () -> tables.value("select number from ticket where inbox_id = ?", item),
            Optional::isPresent)
        .map(String::valueOf)
        .orElseThrow();
  }

  public Made caseAbout(String subject, Contact contact) {
    var wanted =
        new NewCase(
            "counter",
            contact,
            subject,
            subject,
            "nl",
            CaseTypes.DEFAULT,
            null,
            Map.of(),
            false,
            null);
    return desk.make(wanted, List.of(), null);
  }

  public ContentId stored(byte[] bytes) {
    return work.inTransaction(
        () -> {
          try (var kept = contents.seal(new ByteArrayInputStream(bytes), MOST, null, null)) {
            return contents.keepText(kept);
          }
        });
  }

  public byte[] opened(ContentId id) {
    return work.inTransaction(
        () -> {
          try (var plain = contents.open(id)) {
            return plain.readAllBytes();
          }
        });
  }

  /** A word that nobody used before. */
  static String newWord() {
    return "woord" + UUID.randomUUID().toString().replace("-", "");
  }
}
