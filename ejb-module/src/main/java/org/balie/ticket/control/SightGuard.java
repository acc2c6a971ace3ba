package org.balie.ticket.control;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.stream.Stream;
import org.balie.ticket.CaseInSight;
import org.balie.ticket.Sight;
import org.balie.ticket.TicketId;

/**
 * Keeps the promise of {@link CaseInSight}. Payara gives a method without parameters null of them.
 */
@Interceptor
@CaseInSight
@Priority(Interceptor.Priority.APPLICATION)
public class SightGuard {

  @Inject Sight sight;

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    Stream.ofNullable(call.getParameters())
        .flatMap(Stream::of)
        .filter(TicketId.class::isInstance)
        .map(TicketId.class::cast)
        .forEach(sight::check);
    return call.proceed();
  }
}
