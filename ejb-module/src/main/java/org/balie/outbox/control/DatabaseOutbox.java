package org.balie.outbox.control;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.balie.outbox.Outbox;
import org.balie.outbox.entity.OutboxRow;
import org.balie.platform.Json;

/** Stores intentions in the caller's transaction and rings the bell once that has committed. */
@ApplicationScoped
@Transactional(MANDATORY)
public class DatabaseOutbox implements Outbox {

  @Inject OutboxRepository rows;
  @Inject Event<OutboxFilled> filled;
  @Inject Clock clock;

  @Override
  public UUID add(String topic, String key, Object payload) {
    var row = new OutboxRow(topic, key, Json.write(payload), clock.instant());
    rows.add(row);
    filled.fire(new OutboxFilled(topic));
    return row.id();
  }

  @Override
  public void again(UUID entry) {
    var row = rows.lock(entry);
    row.release(clock.instant());
    filled.fire(new OutboxFilled(row.topic()));
  }
}
