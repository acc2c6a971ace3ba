package org.balie.channel.webform.boundary;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.regex.Pattern;
import org.balie.channel.webform.control.Limits;
import org.balie.channel.webform.control.Outline;
import org.balie.channel.webform.control.SubmissionReader;
import org.balie.channel.webform.control.WebformIntake;
import org.balie.content.ContentStore;
import org.balie.inbox.IdentifierReused;
import org.balie.inbox.Inbox;
import org.balie.inbox.Receipt;
import org.balie.inbox.Received;
import org.balie.platform.Caller;
import org.balie.platform.InvalidInput;
import org.balie.platform.Roles;

/**
 * Takes forms in. The body is sealed as it comes, byte for byte, then checked, then stored: a slow
 * sender holds no database connection, and what was answered with a number is never lost.
 */
@Stateless
@RolesAllowed(Roles.SUBMIT)
@TransactionAttribute(NOT_SUPPORTED)
public class WebformReception {

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");
  private static final int LONGEST_TYPE = 200;

  @Inject ContentStore contents;
  @Inject SubmissionReader submissions;
  @Inject Inbox inbox;
  @Inject Caller caller;

  /**
   * Receives one form.
   *
   * @param mediaType {@code application/json}, or {@code multipart/form-data} with its boundary
   * @param idempotencyKey what the sender calls this form; null when it will not try again
   * @throws InvalidInput with every fault at once
   * @throws IdentifierReused when the key was used for another form
   */
  public Receipt receive(String mediaType, String idempotencyKey, InputStream body)
      throws IOException {
    check(mediaType, idempotencyKey);
    var application = caller.actor().id();
    try (var original = contents.sealText(body, Limits.ofBody(mediaType), mediaType)) {
      var outline = outline(original.plain(), mediaType);
      submissions.check(outline.json());
      return inbox.receive(
          new Received(
              WebformIntake.CHANNEL,
              application + "/" + (idempotencyKey == null ? UUID.randomUUID() : idempotencyKey),
              outline.fingerprint(),
              mediaType,
              application,
              original));
    }
  }

  private static void check(String mediaType, String idempotencyKey) {
    if (idempotencyKey != null && !KEY.matcher(idempotencyKey).matches()) {
      throw new InvalidInput("Idempotency-Key", "channel.webform.invalid.idempotency-key");
    }
    if (mediaType.length() > LONGEST_TYPE) {
      throw new InvalidInput("Content-Type", "platform.invalid.too-long", LONGEST_TYPE);
    }
  }

  private static Outline outline(InputStream plain, String mediaType) throws IOException {
    try (plain) {
      return Outline.of(plain, mediaType);
    }
  }
}
