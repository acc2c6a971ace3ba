package org.balie.channel.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balie.channel.email.control.MailboxRepository;
import org.balie.outbox.Outbox;
import org.balie.outbox.OutboxEntry;
import org.balie.outbox.OutboxHandler;
import org.balie.platform.Texts;
import org.balie.ticket.Recipients;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the people named in the settings that a mailbox does not work. */
@ApplicationScoped
class MailboxAlert implements OutboxHandler {

  private static final String TOPIC = "email.mailbox-alert";

  @Inject Outbox outbox;
  @Inject MailboxRepository mailboxes;
  @Inject MailIds ids;
  @Inject Post post;

  @Inject
  @ConfigProperty(name = "balie.mail.alert-to")
  Optional<String> to;

  @Inject
  @ConfigProperty(name = "balie.mail.alert-language", defaultValue = "en")
  String language;

  /** Which mailbox, to whom. */
  public record Alert(String to, UUID mailbox, String state, String error) {}

  void on(@Observes MailboxTroubled event) {
    var health = event.health();
    Arrays.stream(to.orElse("").split(",", -1))
        .map(String::strip)
        .filter(address -> !address.isEmpty())
        .forEach(
            address ->
                outbox.add(
                    TOPIC,
                    "mailbox-alert/" + address,
                    new Alert(address, health.mailbox(), health.state().name(), health.error())));
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void handle(OutboxEntry entry) {
    var alert = entry.payloadAs(Alert.class);
    var reader = Locale.forLanguageTag(language);
    var name = mailboxes.find(alert.mailbox()).map(m -> m.sheet().address()).orElse("");
    post.send(
        new Letter(
            ids.of("alert", entry.id()),
            null,
            "",
            Recipients.to(alert.to()),
            "Balie",
            Texts.get(reader, "channel.email.mailbox-alert.subject", name),
            Texts.get(
                reader,
                "channel.email.mailbox-alert.body",
                name,
                alert.state().toLowerCase(Locale.ROOT),
                String.valueOf(alert.error())),
            List.of(),
            List.of(),
            true));
  }
}
