package org.balie.channel.chat.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.balie.channel.chat.control.Transcripts.Transcript;
import org.balie.outbox.OutboxEntry;
import org.balie.outbox.OutboxHandler;
import org.balie.platform.Texts;
import org.balie.ticket.CourtesyMail;

/** Mails a conversation to its visitor; one that was forgotten meanwhile to nobody. */
@ApplicationScoped
public class SendTranscript implements OutboxHandler {

  public static final String TOPIC = "chat.transcript";

  @Inject Transcripts transcripts;
  @Inject CourtesyMail mail;

  /** Which conversation. */
  public record Order(UUID chat) {}

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void handle(OutboxEntry entry) {
    transcripts.of(entry.payloadAs(Order.class).chat()).ifPresent(this::send);
  }

  private void send(Transcript chat) {
    mail.send(
        chat.ticket(),
        chat.to(),
        chat.language().toLanguageTag(),
        Texts.get(chat.language(), "chat.transcript.subject", chat.number()),
        Texts.get(chat.language(), "chat.transcript.body", chat.number()) + chat.said());
  }
}
