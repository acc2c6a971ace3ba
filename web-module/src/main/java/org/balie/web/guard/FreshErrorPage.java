package org.balie.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * An error page is shown for itself: what the failed request posted is hidden from it. Otherwise
 * Faces would take the error page for the page that was posted, and fail once more.
 */
public class FreshErrorPage extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /**
   * Where the filter of the pages keeps the number it logged, and where the error page reads it.
   */
  private static final String NUMBER = "org.omnifaces.exception_uuid";

  private static final Logger LOG = Logger.getLogger(FreshErrorPage.class.getName());

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    numbered(request);
    chain.doFilter(new Fresh(request), response);
  }

  /** What failed outside of a page has no number yet by which it is found in the log. */
  private static void numbered(HttpServletRequest request) {
    var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (failure != null && request.getAttribute(NUMBER) == null) {
      var number = UUID.randomUUID().toString();
      request.setAttribute(NUMBER, number);
      LOG.log(Level.SEVERE, failure, () -> "Reference " + number);
    }
  }

  private static final class Fresh extends HttpServletRequestWrapper {

    Fresh(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public String getParameter(String name) {
      return null;
    }

    @Override
    public String[] getParameterValues(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }
  }
}
