package org.balie.channel.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balie.emergency.EmergencySignedIn;
import org.balie.emergency.EmergencySwitched;
import org.balie.outbox.Outbox;
import org.balie.outbox.OutboxEntry;
import org.balie.outbox.OutboxHandler;
import org.balie.platform.Texts;
import org.balie.ticket.Recipients;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the people named in the settings about every switch and every emergency sign-in. */
@ApplicationScoped
class EmergencyAlert implements OutboxHandler {

  private static final String TOPIC = "email.emergency-alert";

  @Inject Outbox outbox;
  @Inject MailIds ids;
  @Inject Post post;

  @Inject
  @ConfigProperty(name = "balie.emergency.alert-to")
  Optional<String> to;

  @Inject
  @ConfigProperty(name = "balie.emergency.alert-language", defaultValue = "en")
  String language;

  /** What happened, for one address. */
  public record Alert(String to, String what, String who, Instant at, Instant until) {

    Alert to(String address) {
      return new Alert(address, what, who, at, until);
    }
  }

  void on(@Observes EmergencySwitched event) {
    var source = event.source().name().toLowerCase(Locale.ROOT);
    send(
        new Alert(
            null,
            event.on() ? "on-" + source : "off-" + source,
            event.by(),
            event.at(),
            event.until()));
  }

  void on(@Observes EmergencySignedIn event) {
    send(new Alert(null, "signed-in", event.name() + " (" + event.login() + ")", event.at(), null));
  }

  private void send(Alert alert) {
    Arrays.stream(to.orElse("").split(",", -1))
        .map(String::strip)
        .filter(address -> !address.isEmpty())
        .forEach(address -> outbox.add(TOPIC, "emergency-alert/" + address, alert.to(address)));
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void handle(OutboxEntry entry) {
    var alert = entry.payloadAs(Alert.class);
    var reader = Locale.forLanguageTag(language);
    var what = "channel.email.emergency." + alert.what();
    post.send(
        new Letter(
            ids.of("alert", entry.id()),
            null,
            "",
            Recipients.to(alert.to()),
            "Balie",
            Texts.get(reader, "channel.email.emergency.subject"),
            Texts.get(
                reader,
                what,
                alert.who(),
                String.valueOf(alert.at()),
                String.valueOf(alert.until())),
            List.of(),
            List.of(),
            true));
  }
}
