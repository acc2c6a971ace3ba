package org.balie.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.balie.content.control.WordsLedger.Lent;
import org.balie.text.ReadingBroke;

/** Takes the words out of files, one after the other, outside any transaction. */
@ApplicationScoped
public class TextReader {

  private static final Logger LOG = Logger.getLogger(TextReader.class.getName());

  @Inject WordsLedger ledger;
  @Inject TextWorker worker;

  /**
   * Reads the newest file that waits.
   *
   * @param since when it was wanted, at the earliest
   * @return whether another one may follow at once
   */
  public boolean next(Instant since) {
    if (!worker.ready()) {
      return false;
    }
    var lent = ledger.lend(since, worker.lease());
    return lent.isPresent() && read(lent.get());
  }

  private boolean read(Lent lent) {
    var file = lent.file();
    try {
      worker.start();
    } catch (IOException failed) {
      LOG.log(Level.WARNING, "No words are taken from files: the process cannot start", failed);
      ledger.giveBack(lent);
      return false;
    }
    try (var bytes = ledger.open(file.id())) {
      ledger.settle(lent, worker.read(file, bytes));
    } catch (ReadingBroke broke) {
      LOG.log(Level.WARNING, broke, () -> "The process that read file " + file.id() + " is lost");
      ledger.broke(lent, broke.getMessage());
    } catch (IOException closed) {
      LOG.log(Level.WARNING, closed, () -> "File " + file.id() + " cannot be opened");
      ledger.broke(lent, "cannot be opened");
    }
    return true;
  }
}
