package org.balie.content.control;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.balie.content.ContentId;
import org.balie.content.ContentScanned;
import org.balie.content.ContentStore;
import org.balie.content.ScanState;

/** The transactions of a scan; the scan itself runs outside of any. */
@Stateless
@PermitAll
public class ScanLedger {

  @Inject ContentStore store;
  @Inject ContentRepository contents;
  @Inject Event<ContentScanned> scanned;
  @Inject Clock clock;

  public InputStream open(ContentId content) throws IOException {
    return store.open(content);
  }

  @TransactionAttribute(REQUIRES_NEW)
  public void verdict(ContentId content, String finding) {
    var verdict = finding.isEmpty() ? ScanState.CLEAN : ScanState.INFECTED;
    contents.get(content).scanned(verdict, finding, clock.instant());
    scanned.fire(new ContentScanned(content, verdict));
  }
}
