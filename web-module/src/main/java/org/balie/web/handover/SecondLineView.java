package org.balie.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balie.handover.Handover;
import org.balie.handover.HandoverId;
import org.balie.handover.boundary.HandoverAdministration;
import org.balie.handover.topdesk.TopdeskDelivery;
import org.balie.handover.topdesk.TopdeskItem;
import org.balie.handover.topdesk.TopdeskSign;
import org.balie.handover.topdesk.boundary.TopdeskAdministration;
import org.balie.web.platform.Notice;

/** How it goes with the second line, and what waits for a person. */
@Named
@RequestScoped
public class SecondLineView {

  @Inject HandoverAdministration handovers;
  @Inject TopdeskAdministration topdesk;
  @Inject Notice notice;

  private List<Handover> failed;
  private List<TopdeskSign> signs;

  public boolean isConfigured() {
    return topdesk.configured();
  }

  public String getAddress() {
    return topdesk.address();
  }

  public boolean isDeaf() {
    return !topdesk.hears();
  }

  public List<Handover> getFailed() {
    if (failed == null) {
      failed = handovers.failed();
    }
    return failed;
  }

  public long getFailedEntries() {
    return handovers.countFailedEntries();
  }

  /** TOPdesk does not take our password any more. */
  public boolean isPasswordRefused() {
    return sign("password").filter(s -> !s.good()).isPresent();
  }

  public TopdeskSign getProbe() {
    return sign("probe").orElse(null);
  }

  public TopdeskSign getPoll() {
    return sign("poll").orElse(null);
  }

  public TopdeskSign getLists() {
    return sign("lists").orElse(null);
  }

  private Optional<TopdeskSign> sign(String name) {
    if (signs == null) {
      signs = topdesk.signs();
    }
    return signs.stream().filter(s -> s.name().equals(name)).findFirst();
  }

  public List<TopdeskDelivery> getDeliveries() {
    return topdesk.deliveries();
  }

  public List<Map.Entry<String, List<TopdeskItem>>> getItems() {
    return List.copyOf(topdesk.lists().entrySet());
  }

  public void test() {
    topdesk.test();
    notice.reload("handover.done.tested");
  }

  public void refresh() {
    topdesk.refreshLists();
    notice.reload("handover.done.refreshed");
  }

  public void retry(UUID id) {
    handovers.retry(new HandoverId(id));
    notice.reload("handover.done.retried");
  }

  public void retryAll() {
    handovers.retryAll();
    notice.reload("handover.done.retried");
  }
}
