package org.balie.api.chat;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.balie.api.chat.FrameJson.AckJson;
import org.balie.api.chat.FrameJson.PongJson;
import org.balie.api.chat.FrameJson.RefusedJson;
import org.balie.channel.chat.boundary.VisitorDesk;
import org.balie.platform.BalieException;
import org.balie.platform.JsonForm;

/** What a browser says, the same over a socket and over requests. */
@ApplicationScoped
class ChatTalk {

  private static final Pattern NAME = Pattern.compile("[0-9a-f-]{8,64}");
  private static final int LONGEST = 8_000;
  private static final int LONGEST_NAME = 64;

  @Inject VisitorDesk desk;
  @Inject ChatLimits limits;

  /**
   * Does what was said.
   *
   * @return the answer; never null
   */
  FrameJson answer(String token, JsonForm frame) {
    var id = frame.text("id", LONGEST_NAME);
    var text = frame.text("text", LONGEST);
    var type = frame.requiredText("type", LONGEST_NAME);
    try {
      frame.check();
      return answer(token, type, id, text);
    } catch (BalieException refused) {
      return new RefusedJson(refused.code(), id);
    } catch (EJBException failed) {
      if (failed.getCausedByException() instanceof BalieException refused) {
        return new RefusedJson(refused.code(), id);
      }
      throw failed;
    }
  }

  private FrameJson answer(String token, String type, String id, String text) {
    switch (type) {
      case "msg" -> {
        return say(token, id, text);
      }
      case "typing" -> desk.types(token);
      case "end" -> desk.end(token);
      case "mail" -> desk.mail(token);
      case "rate" -> desk.rate(token, stars(text));
      case "ping" -> desk.seen(token);
      default -> {
        return new RefusedJson("chat.frame", id);
      }
    }
    return new PongJson();
  }

  /** 0, which is no rating, for what is no digit. */
  private static int stars(String text) {
    return text != null && text.matches("\\d") ? Integer.parseInt(text) : 0;
  }

  private FrameJson say(String token, String id, String text) {
    if (id == null || !NAME.matcher(id).matches()) {
      return new RefusedJson("chat.frame", id);
    }
    if (limits.said(token.substring(0, token.indexOf('.'))) > 0) {
      return new RefusedJson("chat.rate", id);
    }
    return new AckJson(id, desk.say(token, id, text));
  }
}
