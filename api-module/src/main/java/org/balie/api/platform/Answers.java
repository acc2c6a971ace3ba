package org.balie.api.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.balie.platform.Json;

/** Answers outside JAX-RS: of the authentication mechanism, the filter and the error page. */
public final class Answers {

  private Answers() {}

  /** The headers every answer has. */
  public static void headers(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("API-Version", ApiVersion.NUMBER);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }

  public static void problem(
      HttpServletRequest request, HttpServletResponse response, ProblemJson problem)
      throws IOException {
    var body = Json.write(problem).getBytes(StandardCharsets.UTF_8);
    headers(request, response);
    response.setStatus(problem.status());
    response.setContentType(Problems.MEDIA_TYPE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
    response.flushBuffer();
  }
}
