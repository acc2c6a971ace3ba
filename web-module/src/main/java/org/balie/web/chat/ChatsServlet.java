package org.balie.web.chat;

import static org.balie.web.platform.Asked.id;
import static org.balie.web.platform.Asked.text;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.balie.channel.chat.boundary.ChatDesk;
import org.balie.channel.chat.boundary.PresenceDesk;
import org.balie.content.ContentTooLarge;
import org.balie.platform.BalieException;
import org.balie.platform.Json;
import org.balie.platform.Roles;
import org.balie.web.chat.ChatJson.Done;
import org.balie.web.chat.ChatJson.Refused;
import org.balie.web.platform.Language;
import org.balie.web.platform.OwnWindows;
import org.balie.web.platform.Refusal;
import org.balie.worktab.boundary.WorkTabDesk;

/**
 * Answers {@code chats.js} and {@code chat-bell.js}. Beside Faces, because a conversation changes
 * while somebody types in it: only what is new is added to the page.
 */
@WebServlet("/chats/do/*")
@MultipartConfig(maxFileSize = ChatsServlet.MOST, fileSizeThreshold = 0)
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.AGENT, Roles.TEAM_LEAD}))
public class ChatsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** More than is taken: who sends too much is told so by the desk. */
  static final long MOST = 32L << 20;

  @Inject transient ChatDesk desk;
  @Inject transient PresenceDesk presence;
  @Inject transient WorkTabDesk tabs;
  @Inject transient OwnWindows windows;
  @Inject transient ChatWords words;
  @Inject transient Language language;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Object answer;
    try {
      answer = answer(request);
    } catch (BalieException refused) {
      response.setStatus(refused.status());
      answer = new Refused(Refusal.words(refused, language.getLocale()));
    } catch (IllegalArgumentException notOurPage) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      answer = new Done("");
    }
    response.setContentType("application/json");
    response.getOutputStream().write(Json.write(answer).getBytes(StandardCharsets.UTF_8));
  }

  private Object answer(HttpServletRequest request) throws IOException, ServletException {
    return switch (String.valueOf(request.getPathInfo())) {
      case "/board" -> board(request);
      case "/count" -> count();
      case "/presence" -> presence(request);
      case "/answer" -> answerTo(request);
      case "/file" -> give(request);
      case "/accept" -> accept(id(request, "id"));
      default -> act(request);
    };
  }

  private Object board(HttpServletRequest request) {
    var looked = seen(text(request, "looked"));
    if (looked.entrySet().stream().filter(l -> tabs.saw(l.getKey(), l.getValue())).count() > 0) {
      windows.tabsChanged();
    }
    return words.board(seen(text(request, "seen")));
  }

  private Object accept(UUID chat) {
    tabs.openChat(chat, desk.accept(chat).value());
    windows.tabsChanged();
    return new Done("");
  }

  private Object count() {
    presence.seen();
    return words.count();
  }

  private Object presence(HttpServletRequest request) {
    presence.say(
        Boolean.parseBoolean(text(request, "available")),
        Integer.parseInt(text(request, "capacity")));
    return new Done("");
  }

  private Object answerTo(HttpServletRequest request) {
    var mailed = desk.answer(id(request, "id"), text(request, "text"));
    return new Done(mailed ? words.text("chat.desk.mailed") : "");
  }

  private Object give(HttpServletRequest request) throws IOException, ServletException {
    var part = file(request, "file");
    try (var bytes = part.getInputStream()) {
      desk.give(id(request, "id"), part.getSubmittedFileName(), part.getContentType(), bytes);
    }
    return new Done("");
  }

  private static Part file(HttpServletRequest request, String name)
      throws IOException, ServletException {
    try {
      var part = request.getPart(name);
      if (part == null || part.getSubmittedFileName() == null) {
        throw new IllegalArgumentException(name);
      }
      return part;
    } catch (IllegalStateException overTheContainersLimit) {
      throw new ContentTooLarge(MOST);
    }
  }

  private Object act(HttpServletRequest request) {
    var chat = id(request, "id");
    switch (String.valueOf(request.getPathInfo())) {
      case "/note" -> desk.note(chat, text(request, "text"));
      case "/typing" -> desk.types(chat);
      case "/end" -> desk.end(chat);
      case "/block" -> desk.block(chat);
      case "/hand-over" -> {
        var to = text(request, "to");
        var kind = text(request, "kind");
        desk.handOver(
            chat,
            kind.equals("team") ? UUID.fromString(to) : null,
            kind.equals("agent") ? UUID.fromString(to) : null);
      }
      default -> throw new IllegalArgumentException();
    }
    return new Done("");
  }

  /** {@code <id>:<number>}, several with a comma between. */
  private static Map<UUID, Long> seen(String written) {
    var seen = new HashMap<UUID, Long>();
    for (var part : written.split(",")) {
      if (!part.isEmpty()) {
        var pair = part.split(":", 2);
        seen.put(UUID.fromString(pair[0]), Long.valueOf(pair[1]));
      }
    }
    return seen;
  }
}
