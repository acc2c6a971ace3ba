package org.balie.api.chat;

import java.util.ArrayList;
import java.util.List;
import org.balie.channel.chat.EntryLine;
import org.balie.channel.chat.boundary.VisitorPage;

/** What a browser is told, over a socket one by one, otherwise as a list. */
sealed interface FrameJson {

  /** Which of them it is. */
  String type();

  /** The first answer: a token that lasts longer. */
  record WelcomeJson(String type, String token) implements FrameJson {
    WelcomeJson(String token) {
      this("welcome", token);
    }
  }

  /**
   * Something that was said or happened.
   *
   * @param file that came with it; null for words alone
   */
  record EntryJson(
      String type,
      long seq,
      String kind,
      String name,
      String text,
      String at,
      String id,
      String file)
      implements FrameJson {

    static EntryJson of(EntryLine line) {
      return new EntryJson(
          "entry",
          line.seq(),
          line.kind().code(),
          line.name(),
          line.text(),
          line.at().toString(),
          line.clientId(),
          line.file() == null ? null : line.file().toString());
    }
  }

  /** How it stands. */
  public record StateJson(
      String type,
      String state,
      String agent,
      int position,
      int minutes,
      boolean typing,
      boolean mailed,
      boolean mailable,
      int rating)
      implements FrameJson {

    static StateJson of(VisitorPage page) {
      return new StateJson(
          "state",
          page.state().code(),
          page.agent(),
          page.position(),
          page.minutes(),
          page.agentTypes(),
          page.mailed(),
          page.mailable(),
          page.rating());
    }
  }

  /** What was sent under this name is kept under this number. */
  record AckJson(String type, String id, long seq) implements FrameJson {
    AckJson(String id, long seq) {
      this("ack", id, seq);
    }
  }

  /** The answer to what needs none. */
  record PongJson(String type) implements FrameJson {
    PongJson() {
      this("pong");
    }
  }

  /**
   * It was refused.
   *
   * @param id of what was sent; null when it had none
   */
  record RefusedJson(String type, String code, String id) implements FrameJson {
    RefusedJson(String code, String id) {
      this("refused", code, id);
    }
  }

  /** Entries, then how it stands unless that is known. */
  static List<FrameJson> news(VisitorPage page, StateJson known) {
    var frames = new ArrayList<FrameJson>();
    page.entries().stream().map(EntryJson::of).forEach(frames::add);
    var state = StateJson.of(page);
    if (!state.equals(known)) {
      frames.add(state);
    }
    return frames;
  }
}
