package org.balie.api.platform;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.balie.platform.BalieException;

/**
 * Everything that is thrown becomes a problem. What nobody foresaw is logged with the number the
 * caller gets, and says nothing else.
 */
@Provider
public class FailureToProblem implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(FailureToProblem.class.getName());

  @Context HttpServletRequest request;

  @Override
  public Response toResponse(Throwable failure) {
    RestOfBody.read(request);
    if (failure instanceof WebApplicationException protocol) {
      return protocol(protocol);
    }
    var known = find(failure, BalieException.class);
    if (known != null) {
      return answer(Problems.of(request, known));
    }
    if (find(failure, EJBAccessException.class) != null) {
      return answer(Problems.of(request, 403, "scope"));
    }
    if (find(failure, OptimisticLockException.class) != null) {
      return answer(Problems.of(request, 412));
    }
    if (find(failure, PessimisticLockException.class) != null) {
      return answer(Problems.of(request, 503));
    }
    LOG.log(Level.SEVERE, failure, () -> "Request " + Trace.idOf(request) + " failed");
    return answer(Problems.of(request, 500));
  }

  private Response protocol(WebApplicationException failure) {
    var status = failure.getResponse().getStatus();
    if (status >= 500) {
      LOG.log(Level.SEVERE, failure, () -> "Request " + Trace.idOf(request) + " failed");
    }
    if (status < 400) {
      return failure.getResponse();
    }
    var problem = status == 403 ? Problems.of(request, 403, "scope") : Problems.of(request, status);
    var answer = Response.fromResponse(answer(problem));
    var allow = failure.getResponse().getHeaderString("Allow");
    return allow == null ? answer.build() : answer.header("Allow", allow).build();
  }

  private static Response answer(ProblemJson problem) {
    return Response.status(problem.status()).type(Problems.MEDIA_TYPE).entity(problem).build();
  }

  private static <T extends Throwable> T find(Throwable failure, Class<T> type) {
    for (var cause = failure; cause != null; cause = next(cause)) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
    }
    return null;
  }

  private static Throwable next(Throwable failure) {
    return failure instanceof EJBException ejb && ejb.getCausedByException() != null
        ? ejb.getCausedByException()
        : failure.getCause();
  }
}
