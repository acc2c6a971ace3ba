package org.balie.api.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Errors that the container makes, as problems too. */
@WebServlet("/problem")
public class ErrorPage extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (request.getDispatcherType() != DispatcherType.ERROR || status == null) {
      status = HttpServletResponse.SC_NOT_FOUND;
    }
    if (failure != null) {
      LOG.log(Level.SEVERE, failure, () -> "Request " + Trace.idOf(request) + " failed");
    }
    Answers.problem(request, response, Problems.of(request, status));
  }
}
