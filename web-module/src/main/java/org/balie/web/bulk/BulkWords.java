package org.balie.web.bulk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.balie.bulk.ItemState;
import org.balie.bulk.boundary.BulkLine;
import org.balie.bulk.boundary.BulkSheet;
import org.balie.platform.Texts;
import org.balie.ticket.CaseWork.Assign;
import org.balie.ticket.CaseWork.Back;
import org.balie.ticket.CaseWork.Change;
import org.balie.ticket.CaseWork.Due;
import org.balie.ticket.CaseWork.File;
import org.balie.ticket.CaseWork.Hand;
import org.balie.ticket.CaseWork.Joining;
import org.balie.ticket.CaseWork.Link;
import org.balie.ticket.CaseWork.Step;
import org.balie.ticket.CaseWork.Tagged;
import org.balie.ticket.CaseWork.Urgency;
import org.balie.ticket.Status;
import org.balie.ticket.boundary.LinkDesk;
import org.balie.web.platform.Language;
import org.balie.web.platform.When;
import org.balie.web.ticket.TicketWords;

/** Changes of many cases in words. */
@Named
@RequestScoped
public class BulkWords {

  private static final List<ItemState> TOLD =
      List.of(
          ItemState.DONE,
          ItemState.SAME,
          ItemState.REFUSED,
          ItemState.CHANGED,
          ItemState.CANCELLED);

  @Inject Language language;
  @Inject TicketWords words;
  @Inject LinkDesk links;
  @Inject When when;

  /** What was asked for: "Priority → High". */
  public String change(BulkSheet run) {
    var what = change(run.change());
    return run.undo() ? text("bulk.undo-of", what) : what;
  }

  private String change(Change change) {
    if (change instanceof Assign to) {
      return text("bulk.change.assign", orNobody(to.agent(), words.agent(to.agent())));
    }
    if (change instanceof Hand to) {
      return text("bulk.change.hand", orNobody(to.team(), words.team(to.team())));
    }
    if (change instanceof Step to) {
      var result = to.status() == Status.RESOLVED ? ": " + words.resolution(to.resolution()) : "";
      return text("bulk.change.step", words.status(to.status()) + result);
    }
    if (change instanceof Back to) {
      return text("bulk.change.step", words.status(to.status()));
    }
    if (change instanceof Urgency to) {
      return text("bulk.change.urgency", words.priority(to.priority()));
    }
    if (change instanceof Tagged to) {
      return text(to.on() ? "bulk.change.tag" : "bulk.change.untag", to.tag().word());
    }
    if (change instanceof Due to) {
      return text("bulk.change.due", to.day() == null ? "–" : when.day(to.day()));
    }
    if (change instanceof Joining to) {
      return text(joining(to), links.numberOf(to.other().value()));
    }
    var topic = ((File) change).topic();
    return text("bulk.change.file", orNobody(topic, words.topic(topic)));
  }

  private static String joining(Joining change) {
    return change instanceof Link to
        ? "bulk.change.link." + to.sense().code()
        : "bulk.change.merge";
  }

  private static String orNobody(UUID id, String name) {
    return id == null ? "–" : name;
  }

  /** How far it is, or how it ended: "Done: 12, refused: 3". */
  public String progress(BulkSheet run) {
    if (run.running()) {
      return text("bulk.running", run.total() - run.of(ItemState.WAITING), run.total());
    }
    var parts = new ArrayList<String>();
    for (var state : TOLD) {
      if (run.of(state) > 0) {
        parts.add(text("bulk.count." + state.code(), run.of(state)));
      }
    }
    return String.join(" · ", parts);
  }

  /** What became of a case, and why. */
  public String result(BulkLine line) {
    var state = text("bulk.state." + line.state().code());
    return line.reason() == null ? state : state + ": " + reason(line);
  }

  private String reason(BulkLine line) {
    var arguments =
        "ticket.error.transition-not-allowed".equals(line.reason())
            ? line.arguments().stream().map(code -> words.status(Status.ofCode(code))).toArray()
            : line.arguments().toArray();
    return text(line.reason(), arguments);
  }

  private String text(String key, Object... arguments) {
    return Texts.get(language.getLocale(), key, arguments);
  }
}
