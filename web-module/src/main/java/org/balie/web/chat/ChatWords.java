package org.balie.web.chat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balie.channel.chat.EntryKind;
import org.balie.channel.chat.EntryLine;
import org.balie.channel.chat.boundary.ChatBoard;
import org.balie.channel.chat.boundary.OwnChat;
import org.balie.channel.chat.boundary.PresenceDesk;
import org.balie.channel.chat.boundary.WaitingLine;
import org.balie.platform.Texts;
import org.balie.web.chat.ChatJson.Board;
import org.balie.web.chat.ChatJson.Count;
import org.balie.web.chat.ChatJson.Entry;
import org.balie.web.chat.ChatJson.Own;
import org.balie.web.chat.ChatJson.Place;
import org.balie.web.chat.ChatJson.Waiting;
import org.balie.web.platform.Language;
import org.balie.web.platform.When;

/** The chats as the agent reads them. */
@RequestScoped
class ChatWords {

  @Inject ChatBoard board;
  @Inject PresenceDesk presence;
  @Inject Language language;
  @Inject HttpServletRequest request;
  @Inject When when;
  @Inject Clock clock;

  /** Everything, with what was said after the numbers that are on the screen. */
  Board board(Map<UUID, Long> seen) {
    var mine = presence.mine();
    return new Board(
        mine.available(),
        mine.capacity(),
        board.queue().stream().map(this::waiting).toList(),
        board.own(seen).stream().map(this::own).toList(),
        places());
  }

  Count count() {
    var queue = board.queue();
    var newest = queue.isEmpty() ? "" : queue.get(queue.size() - 1).id().toString();
    return new Count(queue.size(), presence.mine().available(), newest);
  }

  private Waiting waiting(WaitingLine line) {
    var minutes = Duration.between(line.since(), clock.instant()).toMinutes();
    var about = new ArrayList<String>();
    about.add(line.site());
    about.add(minutes == 0 ? text("chat.desk.waits.new") : text("chat.desk.waits", minutes));
    if (line.forMe()) {
      about.add(text("chat.desk.for-me"));
    }
    return new Waiting(line.id(), nameOf(line.name()), String.join(" · ", about));
  }

  private Own own(OwnChat chat) {
    return new Own(
        chat.id(),
        text("chat.desk.with", nameOf(chat.name())) + " · " + chat.site(),
        chat.ticket(),
        chat.number(),
        chat.language(),
        chat.state().code(),
        chat.gone() ? text(chat.mailed() ? "chat.desk.gone" : "chat.desk.gone.nowhere") : "",
        chat.typing() ? text("chat.desk.typing", nameOf(chat.name())) : "",
        chat.gone() && chat.mailed(),
        chat.entries().stream().map(line -> entry(line, chat)).toList());
  }

  private Entry entry(EntryLine line, OwnChat chat) {
    var event = line.kind() == EntryKind.EVENT;
    return new Entry(
        line.seq(),
        line.kind().code(),
        who(line, chat),
        event ? text("chat.event." + line.text(), nameOf(line.name())) : line.text(),
        when.clock(line.at()),
        line.file() == null ? null : request.getContextPath() + "/files/" + line.file());
  }

  private String who(EntryLine line, OwnChat chat) {
    return switch (line.kind()) {
      case VISITOR -> nameOf(chat.name());
      case AGENT -> line.name();
      case NOTE -> text("chat.desk.note") + " · " + line.name();
      case EVENT -> "";
    };
  }

  private List<Place> places() {
    var places = new ArrayList<Place>();
    places.add(new Place("all", "", text("chat.desk.hand-over.all")));
    board.teams().forEach(t -> places.add(new Place("team", t.id().toString(), t.name())));
    board.colleagues().forEach(a -> places.add(new Place("agent", a.id().toString(), a.name())));
    return places;
  }

  private String nameOf(String name) {
    return name == null || name.isBlank() ? text("chat.desk.anonymous") : name;
  }

  String text(String key, Object... arguments) {
    return Texts.get(language.getLocale(), key, arguments);
  }
}
