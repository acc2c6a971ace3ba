package org.balie.handover.topdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.balie.handover.topdesk.TopdeskItem;
import org.balie.outbox.OutboxEntry;
import org.balie.outbox.OutboxHandler;

/** Reads TOPdesk's lists: names for the agents, ids for TOPdesk. */
@ApplicationScoped
class RefreshLists implements OutboxHandler {

  static final String TOPIC = "topdesk.lists";

  private static final Map<String, String> PATHS = paths();

  @Inject TopdeskClient topdesk;
  @Inject IncidentReader reader;
  @Inject TopdeskLedger ledger;
  @Inject TopdeskLists lists;

  private static Map<String, String> paths() {
    var all = new LinkedHashMap<String, String>();
    all.put(TopdeskLists.GROUPS, "/operatorgroups?start=0&page_size=100");
    Stream.of(
            "categories",
            "subcategories",
            "call_types",
            "impacts",
            "urgencies",
            "entry_types",
            TopdeskLists.STATUSES)
        .forEach(list -> all.put(list, "/incidents/" + list));
    return all;
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public String queue() {
    return Topdesk.QUEUE;
  }

  @Override
  public void handle(OutboxEntry entry) {
    var items = new ArrayList<TopdeskItem>();
    try {
      PATHS.forEach((list, path) -> reader.pages(path).forEach(row -> items.add(item(list, row))));
    } catch (TopdeskRefused refused) {
      ledger.sign("lists", false, refused.getMessage());
      throw refused.forGood();
    }
    ledger.keep(items);
    lists.forget();
  }

  private static TopdeskItem item(String list, JsonObject row) {
    var name =
        Stream.of("name", "groupName", "dynamicName")
            .map(field -> IncidentReader.text(row, field))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    return new TopdeskItem(list, row.getString("id"), name, IncidentReader.name(row, "category"));
  }

  @Override
  public void parked(OutboxEntry entry, String reason) {
    ledger.sign("lists", false, reason);
  }
}
