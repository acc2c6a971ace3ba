package org.balie.handover.topdesk.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.balie.handover.topdesk.TopdeskDelivery;
import org.balie.handover.topdesk.TopdeskItem;
import org.balie.handover.topdesk.TopdeskSign;
import org.balie.handover.topdesk.control.ActionSequence;
import org.balie.handover.topdesk.control.TopdeskLedger;
import org.balie.handover.topdesk.control.TopdeskLists;
import org.balie.handover.topdesk.control.TopdeskSettings;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;

/** How it goes with TOPdesk, and what an administrator does about it. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class TopdeskAdministration {

  private static final int SHOWN = 50;

  @Inject TopdeskSettings settings;
  @Inject TopdeskLedger ledger;
  @Inject TopdeskLists lists;
  @Inject ActionSequence sequences;
  @Inject AuditLog audit;

  public boolean configured() {
    return settings.configured();
  }

  public String address() {
    return settings.base();
  }

  /** Whether TOPdesk could prove itself: without a secret every message of it is refused. */
  public boolean hears() {
    return settings.hears();
  }

  public List<TopdeskSign> signs() {
    return ledger.signs();
  }

  public List<TopdeskDelivery> deliveries() {
    return ledger.deliveries(SHOWN);
  }

  /** TOPdesk's lists by their names. */
  public Map<String, List<TopdeskItem>> lists() {
    return lists.all().stream()
        .collect(Collectors.groupingBy(TopdeskItem::list, LinkedHashMap::new, Collectors.toList()));
  }

  /** Names of TOPdesk's processing statuses. */
  public List<String> statuses() {
    return lists.names("statuses");
  }

  /** Asks TOPdesk for its version; the answer comes within seconds. */
  public void test() {
    ledger.wish("topdesk.probe");
    audit.done("topdesk.test", "topdesk", "");
  }

  public void refreshLists() {
    ledger.wish("topdesk.lists");
    audit.done("topdesk.refresh-lists", "topdesk", "");
  }

  /**
   * The action sequence to import in TOPdesk.
   *
   * @param line {@code 1} or {@code 2}: first and second line need one each
   */
  public String actionSequence(int line) {
    return sequences.of(line);
  }
}
