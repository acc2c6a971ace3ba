package org.balie.api.chat;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.balie.api.application.ClientAddress;
import org.balie.api.platform.Answers;
import org.balie.api.platform.JsonBody;
import org.balie.api.platform.Problems;
import org.balie.channel.chat.ChatTokenRefused;
import org.balie.platform.BalieException;
import org.balie.platform.Json;
import org.balie.platform.JsonForm;

/** What the requests of the chat have in common: JSON in and out, refusals as problems. */
abstract class ChatServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String BEARER = "Bearer ";

  @Inject transient ChatLimits limits;
  @Inject transient ClientAddress clients;

  /** Answers; what it throws becomes a problem. */
  protected abstract void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      answer(request, response);
    } catch (BalieException refused) {
      refuse(request, response, refused);
    } catch (EJBException failed) {
      if (!(failed.getCausedByException() instanceof BalieException refused)) {
        throw failed;
      }
      refuse(request, response, refused);
    }
  }

  /** Who tries tokens waits; nobody learns whether one was nearly right. */
  private void refuse(
      HttpServletRequest request, HttpServletResponse response, BalieException refused)
      throws IOException {
    if (refused instanceof ChatTokenRefused && limits.guess(clients.of(request)) > 0) {
      Answers.problem(request, response, Problems.of(request, 429, "chat-rate"));
    } else {
      Answers.problem(request, response, Problems.of(request, refused));
    }
  }

  static JsonForm body(HttpServletRequest request) throws IOException {
    return JsonBody.read(request.getInputStream());
  }

  static String token(HttpServletRequest request) {
    var header = request.getHeader("Authorization");
    return header != null && header.startsWith(BEARER) ? header.substring(BEARER.length()) : "";
  }

  static void json(HttpServletResponse response, int status, Object value) throws IOException {
    response.setStatus(status);
    text(response, "application/json", Json.write(value));
  }

  static void text(HttpServletResponse response, String type, String words) throws IOException {
    var bytes = words.getBytes(StandardCharsets.UTF_8);
    response.setContentType(type);
    response.setCharacterEncoding("UTF-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
