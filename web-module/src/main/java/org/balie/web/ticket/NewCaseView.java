package org.balie.web.ticket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.balie.casetype.CaseField;
import org.balie.casetype.CaseType;
import org.balie.place.boundary.PlaceDesk;
import org.balie.platform.Ids;
import org.balie.ticket.boundary.CaseDesk;
import org.balie.ticket.boundary.DraftDesk;
import org.balie.ticket.boundary.DraftText;
import org.balie.ticket.boundary.NewCase;
import org.balie.ticket.boundary.SplitDesk;
import org.balie.ticket.boundary.SplitDesk.Beginning;
import org.balie.web.casetype.KindsForMe;
import org.balie.web.platform.Asked;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Language;
import org.balie.web.platform.Notice;
import org.balie.web.platform.When;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** A case by hand. */
@Named
@RequestScoped
public class NewCaseView {

  private static final List<String> CHANNELS = List.of("phone", "counter", "email", "letter");

  @Inject
  @Param(name = "draft")
  UUID draftId;

  @Inject
  @Param(name = "split")
  UUID message;

  @Inject CaseDesk desk;
  @Inject SplitDesk splits;
  @Inject TicketWords words;
  @Inject DraftDesk drafts;
  @Inject PlaceDesk places;
  @Inject When when;
  @Inject KindsForMe kinds;
  @Inject Uploads uploads;
  @Inject Attempt attempt;
  @Inject Notice notice;
  @Inject Language language;

  private CaseDesk.Made made;
  private NewCaseDraft draft;
  private DraftText kept;
  private Beginning beginning;

  /** Goes on with what was begun on this or another machine. */
  @PostConstruct
  void begin() {
    kept = Faces.isPostback() || draftId == null ? null : drafts.find(draftId).orElse(null);
    draft = kept == null ? new NewCaseDraft() : NewCaseDraft.of(kept.content());
    if (kept == null) {
      draft.speaks(language.getTag());
    }
    if (kept == null && message != null && !Faces.isPostback()) {
      beginning = splits.find(message).orElse(null);
      if (beginning != null) {
        draft.splits(message, beginning);
      }
    }
    if (Faces.isPostback()) {
      // The fields of a kind are read only when it is known before them.
      draft.setCaseType(Faces.getRequestParameter("case:caseType"));
      draft.setSplit(Asked.idOrNull(Faces.getRequest(), "case:split"));
    }
    draftId = draftId == null ? Ids.next() : draftId;
  }

  public void save() {
    if (attempt.to(this::make, null)) {
      if (made.inSight()) {
        notice.go("desk?queue=mine&ticket=" + made.number(), "ticket.done.made");
      } else {
        notice.go("desk?queue=mine", "ticket.done.made-away");
      }
    }
  }

  private void make() {
    var contact = draft.getWho().contact();
    var spoken = draft.getLanguage() == null ? language.getTag() : draft.getLanguage();
    var place = draft.getPlace().place();
    places.check(place);
    made =
        desk.make(
            new NewCase(
                draft.getChannel(),
                contact,
                draft.getSubject(),
                draft.getText(),
                spoken,
                draft.getCaseType(),
                draft.getTopic(),
                draft.getInputs().values(),
                draft.isTake(),
                draft.getSplit()),
            uploads.store(draft.getFiles()),
            draftId);
    places.put(made.id(), null, place);
  }

  /** Whether something is known of the place already. */
  public boolean isPlaced() {
    return !draft.getPlace().place().empty();
  }

  /** A message of another case came over any channel. */
  public List<String> getChannels() {
    return draft.getSplit() == null ? CHANNELS : words.getChannels();
  }

  /** What the message of the other case brings along; null without one. */
  public Beginning getBeginning() {
    if (beginning == null && draft.getSplit() != null) {
      beginning = splits.find(draft.getSplit()).orElse(null);
    }
    return beginning;
  }

  /** Own fields of the chosen kind of case. */
  public List<CaseField> getFields() {
    return kinds.find(draft.getCaseType()).map(CaseType::fields).orElse(List.of());
  }

  public UUID getDraftId() {
    return draftId;
  }

  /** The revision that the page continues. */
  public long getSeen() {
    return kept == null ? 0 : kept.revision();
  }

  /** When it was saved last; empty while it never was. */
  public String getSaved() {
    return kept == null ? "" : when.clock(kept.savedAt());
  }

  public NewCaseDraft getDraft() {
    return draft;
  }
}
