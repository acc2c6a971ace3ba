package org.balie.inbox.control;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.balie.inbox.Inbox;
import org.balie.inbox.InboxItem;
import org.balie.inbox.InboxProcessing;
import org.balie.inbox.Receipt;
import org.balie.inbox.Received;
import org.balie.platform.Turnstile;

/** Store, commit, then ring; handle, or write down why not. */
@Stateless
@Local({Inbox.class, InboxProcessing.class})
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class DurableInbox implements Inbox, InboxProcessing {

  private static final Logger LOG = Logger.getLogger(DurableInbox.class.getName());

  @Inject InboxLedger ledger;
  @Inject InboxBell bell;
  @Inject Turnstile turnstile;

  @Override
  public Receipt receive(Received thing) throws IOException {
    var receipt = turnstile.one(thing.channel() + "/" + thing.externalId(), () -> store(thing));
    if (!receipt.repeat()) {
      bell.ring(thing.channel(), receipt.item());
    }
    return receipt;
  }

  /**
   * Two requests with one identifier at the same moment on two nodes: the database lets one
   * through, the other finds it there.
   */
  private Receipt store(Received thing) {
    try {
      return ledger.store(thing);
    } catch (EJBException | PersistenceException raced) {
      return ledger.stored(thing).orElseThrow(() -> raced);
    }
  }

  @Override
  @TransactionAttribute(SUPPORTS)
  public Optional<InboxItem> byNumber(String number) {
    return ledger.byNumber(number);
  }

  @Override
  @TransactionAttribute(SUPPORTS)
  public Optional<InboxItem> byId(UUID id) {
    return ledger.byId(id);
  }

  @Override
  public void process(UUID item) {
    try {
      ledger.handle(item);
    } catch (IOException | RuntimeException failure) {
      LOG.log(Level.WARNING, failure, () -> "Inbox item " + item + " could not be processed");
      ledger.failed(item, reason(failure));
    }
  }

  private static String reason(Exception failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getClass().getSimpleName() + ": " + cause.getMessage();
  }
}
