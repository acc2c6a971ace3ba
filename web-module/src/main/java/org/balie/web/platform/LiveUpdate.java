package org.balie.web.platform;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * A live update asks for regions and sends nothing, so it is no postback (Jakarta Faces 4.0,
 * section 2.2.1): Faces need not first make the page it comes from, and look through it for what
 * was sent, which was almost half of what such a request cost.
 */
public class LiveUpdate extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** The form of the commands that only ask, and the one command beside it that does. */
  private static final String FORM = "live:";

  private static final String TABS = "tabform:refresh-tabs";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(isOne(request) ? new NoPostback(request) : request, response);
  }

  static boolean isOne(HttpServletRequest request) {
    if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
      return false;
    }
    var source = request.getParameter("jakarta.faces.source");
    return source != null && (source.startsWith(FORM) || source.equals(TABS));
  }

  private static final class NoPostback extends HttpServletRequestWrapper {

    NoPostback(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getParameter(String name) {
      return ResponseStateManager.VIEW_STATE_PARAM.equals(name) ? null : super.getParameter(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      var left = new HashMap<>(super.getParameterMap());
      left.remove(ResponseStateManager.VIEW_STATE_PARAM);
      return left;
    }
  }
}
