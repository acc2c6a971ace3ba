package org.balie.api.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Headers on every answer; an address with a slash at its end is another one, which is not here.
 */
@WebFilter(
    urlPatterns = "/*",
    asyncSupported = true,
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class EveryAnswer extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Answers.headers(request, response);
    var path = request.getRequestURI();
    if (request.getDispatcherType() == DispatcherType.REQUEST && odd(path)) {
      Answers.problem(request, response, Problems.of(request, 404));
      return;
    }
    chain.doFilter(request, response);
    if (bare(response)) {
      Answers.problem(request, response, Problems.of(request, response.getStatus()));
    }
  }

  /** A refusal without a word, such as JAX-RS gives to headers it cannot read. */
  private static boolean bare(HttpServletResponse response) {
    return !response.isCommitted()
        && response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST
        && response.getContentType() == null;
  }

  /** A slash at the end, twice in a row, or parameters inside the path. */
  private static boolean odd(String path) {
    return path.endsWith("/") || path.contains("//") || path.contains(";");
  }
}
