package org.balie.view.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balie.platform.Ids;
import org.balie.view.Criteria;
import org.balie.view.CriteriaText;
import org.balie.view.ListColumn;
import org.balie.view.Order;
import org.balie.view.Sharing;

/** A list that somebody made. Discarded, it can be taken back for a while. */
@Entity
@Table(name = "saved_view")
public class SavedView {

  @Id private UUID id;

  @Column(name = "owner_id")
  private UUID owner;

  private String name;

  @Enumerated(EnumType.STRING)
  private Sharing sharing;

  @Column(name = "team_id")
  private UUID team;

  private String criteria;

  @Column(name = "shown_columns")
  private String columns;

  @Column(name = "sort_order")
  @Enumerated(EnumType.STRING)
  private Order order;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "discarded_at")
  private Instant discardedAt;

  @Version private long version;

  protected SavedView() {}

  public SavedView(UUID owner) {
    this.id = Ids.next();
    this.owner = owner;
  }

  /** What it is called and who sees it; the team only matters when it is shared with one. */
  public void call(String newName, Sharing with, UUID sharedTeam) {
    name = newName;
    sharing = with;
    team = with == Sharing.TEAM ? sharedTeam : null;
  }

  public void show(Criteria which, List<ListColumn> what, Order newOrder, Instant now) {
    criteria = CriteriaText.write(which);
    columns = what.stream().map(ListColumn::code).collect(Collectors.joining(","));
    order = newOrder;
    changedAt = now;
  }

  public void discard(Instant now) {
    discardedAt = now;
  }

  public void takeBack() {
    discardedAt = null;
  }

  public UUID id() {
    return id;
  }

  public UUID owner() {
    return owner;
  }

  public String name() {
    return name;
  }

  public Sharing sharing() {
    return sharing;
  }

  public UUID team() {
    return team;
  }

  /** Refused when a later Balie wrote what this one does not know. */
  public Criteria criteria() {
    return CriteriaText.read(criteria);
  }

  /** In their order; a column that this version does not know is left out. */
  public List<ListColumn> columns() {
    return Arrays.stream(columns.split(",", -1))
        .map(ListColumn::ofCode)
        .flatMap(Optional::stream)
        .toList();
  }

  public Order order() {
    return order;
  }

  public boolean isDiscarded() {
    return discardedAt != null;
  }

  public long version() {
    return version;
  }
}
