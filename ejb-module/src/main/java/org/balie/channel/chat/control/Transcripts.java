package org.balie.channel.chat.control;

import static jakarta.transaction.Transactional.TxType.REQUIRED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balie.channel.chat.EntryKind;
import org.balie.channel.chat.EntryLine;
import org.balie.platform.Texts;
import org.balie.ticket.TicketId;
import org.balie.ticket.TicketThreads;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Conversations as their visitors saw them, written down. */
@ApplicationScoped
@Transactional(REQUIRED)
public class Transcripts {

  @Inject ChatRepository chats;
  @Inject TicketThreads tickets;

  @Inject
  @ConfigProperty(name = "balie.time-zone", defaultValue = "Europe/Amsterdam")
  String zone;

  /**
   * A conversation.
   *
   * @param to the address its visitor gave
   * @param number of its ticket
   * @param said what both said, without events and the notes of colleagues
   */
  public record Transcript(
      TicketId ticket, String to, Locale language, String number, String said) {}

  /** Empty for one that was forgotten. */
  public Optional<Transcript> of(UUID id) {
    return chats
        .find(id)
        .map(
            chat -> {
              var language = Locale.forLanguageTag(chat.language());
              var number = tickets.byId(chat.ticket()).orElseThrow().number();
              return new Transcript(
                  chat.ticket(), chat.email(), language, number, said(id, language));
            });
  }

  private String said(UUID id, Locale language) {
    return all(id).stream()
        .filter(line -> line.kind() == EntryKind.VISITOR || line.kind() == EntryKind.AGENT)
        .map(line -> clock(line, language) + " " + who(line, language) + "\n" + line.text())
        .collect(Collectors.joining("\n\n"));
  }

  /** There is a most that is read at once. */
  private List<EntryLine> all(UUID id) {
    var all = new ArrayList<EntryLine>();
    var page = chats.entries(id, 0, false);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = chats.entries(id, page.get(page.size() - 1).seq(), false);
    }
    return all;
  }

  private String clock(EntryLine line, Locale language) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(language)
        .format(line.at().atZone(ZoneId.of(zone)));
  }

  private static String who(EntryLine line, Locale language) {
    if (line.kind() == EntryKind.VISITOR) {
      return Texts.get(language, "chat.visitor.you");
    }
    return line.name() == null ? Texts.get(language, "chat.visitor.agent") : line.name();
  }
}
