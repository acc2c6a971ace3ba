package org.balie.web.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.balie.agent.AgentDirectory;
import org.balie.agent.TeamCard;
import org.balie.platform.InvalidInput;
import org.balie.platform.Texts;
import org.balie.view.Criterion;
import org.balie.view.ListColumn;
import org.balie.view.Order;
import org.balie.view.Sharing;
import org.balie.view.ViewColumn;
import org.balie.view.boundary.ViewDesk;
import org.balie.view.boundary.ViewDraft;
import org.balie.view.boundary.ViewReading;
import org.balie.view.boundary.ViewSheet;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Found;
import org.balie.web.platform.Language;
import org.balie.web.platform.Me;
import org.balie.web.platform.Notice;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** A view being made or changed. Somebody else's can be looked at and kept as an own one. */
@Named
@RequestScoped
public class ViewForm {

  @Inject @Param UUID id;
  @Inject @Param Long version;
  @Inject ViewDesk desk;
  @Inject ViewReading reading;
  @Inject ConditionRows rows;
  @Inject OwnFieldChoices own;
  @Inject AgentDirectory directory;
  @Inject Attempt attempt;
  @Inject Notice notice;
  @Inject Language language;
  @Inject Me me;

  private ViewSheet sheet;
  private String name;
  private Sharing sharing = Sharing.NOBODY;
  private UUID team;
  private Order order = Order.LATEST_ACTIVITY;
  private String columns = codes(ViewColumn.USUAL);
  private String matches;

  /** A new view needs no id; one that is not there is an address with nothing. */
  public void find() {
    if (id != null) {
      Found.orNothing(id, this::getSheet);
    }
  }

  /** Null for a new one. */
  public ViewSheet getSheet() {
    if (sheet == null && id != null) {
      sheet = desk.view(id);
      rows.offer(asked());
      if (!Faces.isPostback()) {
        show();
      }
    }
    return sheet;
  }

  private List<Criterion> asked() {
    return sheet.criteria() == null ? List.of() : sheet.criteria().all();
  }

  private void show() {
    name = sheet.name();
    sharing = sheet.mine() ? sheet.sharing() : Sharing.NOBODY;
    team = sheet.mine() ? sheet.team() : null;
    order = sheet.order();
    columns = codes(sheet.columns());
    rows.show(asked());
  }

  private static String codes(List<ListColumn> columns) {
    return columns.stream().map(ListColumn::code).collect(Collectors.joining(","));
  }

  public List<CriterionRow> getRows() {
    getSheet();
    return rows.all();
  }

  public boolean isMine() {
    return getSheet() == null || sheet.mine();
  }

  /** Counts what the conditions would find, while they are being made. */
  public void count() {
    try {
      counted(reading.count(rows.criteria()));
    } catch (InvalidInput unclear) {
      matches = text("view.matches.unknown");
    }
  }

  private void counted(long cases) {
    matches =
        cases > ViewReading.TRIAL
            ? text("view.matches.more", ViewReading.TRIAL)
            : text("view.matches", cases);
  }

  public String getMatches() {
    if (matches == null) {
      count();
    }
    return matches;
  }

  public void save() {
    keep(
        draft -> {
          if (id == null) {
            id = desk.make(draft);
          } else {
            desk.change(id, version == null ? -1 : version, draft);
          }
        });
  }

  /** A copy, of an own view or of a colleague's. */
  public void saveAs() {
    keep(draft -> id = desk.make(draft));
  }

  private void keep(Consumer<ViewDraft> how) {
    if (attempt.to(() -> marked(how), null)) {
      notice.go(Faces.getRequestContextPath() + "/desk?view=" + id, "view.done.saved");
    } else if (attempt.isConflict()) {
      rows.forget();
      sheet = null;
      getSheet();
      show();
    }
  }

  private void marked(Consumer<ViewDraft> how) {
    try {
      how.accept(new ViewDraft(name, sharing, team, rows.criteria(), chosenColumns(), order));
    } catch (InvalidInput refused) {
      rows.mark(refused);
      throw refused;
    }
  }

  /** The page that follows offers to take it back. */
  public void discard() {
    if (attempt.to(() -> desk.discard(id), null)) {
      notice.go(Faces.getRequestContextPath() + "/views?gone=" + id, "view.done.discarded");
    }
  }

  private List<ListColumn> chosenColumns() {
    return Arrays.stream((columns == null ? "" : columns).split(",", -1))
        .map(ListColumn::ofCode)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** The chosen ones in their order, then the others; own fields of kinds at the end. */
  public List<ListColumn> getColumnChoices() {
    getSheet();
    var choices = new LinkedHashSet<>(chosenColumns());
    choices.addAll(List.of(ViewColumn.values()));
    own.columns().forEach(choices::add);
    return List.copyOf(choices);
  }

  public boolean isChosen(ListColumn column) {
    return chosenColumns().contains(column);
  }

  /** An own field of a kind stands in the list once somebody wants it there. */
  public boolean isOffered(ListColumn column) {
    return column instanceof ViewColumn || isChosen(column);
  }

  public List<TeamCard> getTeams() {
    var own = directory.teamsOf(me.identity().orElseThrow().id());
    return directory.teams().stream().filter(t -> own.contains(t.id())).toList();
  }

  public Order[] getOrders() {
    return Order.values();
  }

  public Sharing[] getSharings() {
    return Sharing.values();
  }

  private String text(String key, Object... arguments) {
    return Texts.get(language.getLocale(), key, arguments);
  }

  public String getName() {
    getSheet();
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Sharing getSharing() {
    getSheet();
    return sharing;
  }

  public void setSharing(Sharing sharing) {
    this.sharing = sharing;
  }

  public UUID getTeam() {
    getSheet();
    return team;
  }

  public void setTeam(UUID team) {
    this.team = team;
  }

  public Order getOrder() {
    getSheet();
    return order;
  }

  public void setOrder(Order order) {
    this.order = order;
  }

  public String getColumns() {
    getSheet();
    return columns;
  }

  public void setColumns(String columns) {
    this.columns = columns;
  }
}
