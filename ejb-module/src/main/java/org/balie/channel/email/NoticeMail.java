package org.balie.channel.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balie.agent.AgentCard;
import org.balie.agent.AgentDirectory;
import org.balie.agent.NoticeAddress;
import org.balie.outbox.Outbox;
import org.balie.outbox.OutboxEntry;
import org.balie.outbox.OutboxHandler;
import org.balie.platform.Texts;
import org.balie.ticket.AgentTold;
import org.balie.ticket.Recipients;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells agents of cases by mail who want that: the number and the way there, nothing of what stands
 * in the case.
 */
@ApplicationScoped
class NoticeMail implements OutboxHandler {

  private static final String TOPIC = "email.notice";
  private static final String TEXT = "channel.email.notice.";

  @Inject Outbox outbox;
  @Inject AgentDirectory directory;
  @Inject MailIds ids;
  @Inject Post post;

  @Inject
  @ConfigProperty(name = "balie.agent.url")
  Optional<String> home;

  /** What is told to whom. */
  public record Told(String to, String language, String number, String kind, String by) {}

  void on(@Observes AgentTold event) {
    directory
        .toldByMail(event.agent())
        .map(address -> told(event, address))
        .ifPresent(told -> outbox.add(TOPIC, "notice/" + event.agent(), told));
  }

  private Told told(AgentTold event, NoticeAddress address) {
    var by = Optional.ofNullable(event.by()).flatMap(directory::agent).map(AgentCard::name);
    return new Told(
        address.email(),
        address.language(),
        event.number(),
        event.kind().code(),
        by.orElse("Balie"));
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void handle(OutboxEntry entry) {
    var told = entry.payloadAs(Told.class);
    var reader = Locale.forLanguageTag(told.language());
    var what = Texts.get(reader, TEXT + told.kind(), told.number(), told.by());
    var way = home.map(h -> h + "/desk?ticket=" + told.number()).orElse(told.number());
    post.send(
        new Letter(
            ids.of("notice", entry.id()),
            null,
            "",
            Recipients.to(told.to()),
            "Balie",
            what,
            Texts.get(reader, TEXT + "text", what, way),
            List.of(),
            List.of(),
            true));
  }
}
