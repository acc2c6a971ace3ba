package org.balie.inside.doubles;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.balie.outbox.OutboxEntry;
import org.balie.outbox.OutboxHandler;

/**
 * A neighbour that keeps count of its calls and does as each test says. It does everything once per
 * entry, as a neighbour with idempotency keys does.
 */
@Stateless
@Local(OutboxHandler.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Neighbour implements OutboxHandler {

  public static final String TOPIC = "inside.neighbour";

  private static final Map<String, Consumer<OutboxEntry>> BEHAVIOURS = new ConcurrentHashMap<>();
  private static final Map<String, List<OutboxEntry>> CALLS = new ConcurrentHashMap<>();
  private static final Map<Object, String> EFFECTS = new ConcurrentHashMap<>();

  /** What the neighbour does when it is called for this key; throwing loses its answer. */
  public static void behave(String key, Consumer<OutboxEntry> answer) {
    BEHAVIOURS.put(key, answer);
  }

  public static List<OutboxEntry> callsFor(String key) {
    return List.copyOf(CALLS.getOrDefault(key, List.of()));
  }

  /** How often it really did something for this key. */
  public static long effectsFor(String key) {
    return EFFECTS.values().stream().filter(key::equals).count();
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void handle(OutboxEntry entry) {
    CALLS.computeIfAbsent(entry.key(), k -> new CopyOnWriteArrayList<>()).add(entry);
    EFFECTS.put(entry.id(), entry.key());
    BEHAVIOURS.getOrDefault(entry.key(), e -> {}).accept(entry);
  }
}
