package org.balie.outbox;

import java.util.UUID;
import org.balie.platform.Json;

/**
 * An intention as its handler sees it.
 *
 * @param attempt 1 for the first try
 */
public record OutboxEntry(UUID id, String topic, String key, String payload, int attempt) {

  public <T> T payloadAs(Class<T> type) {
    return Json.read(payload, type);
  }
}
