package org.balie.web.phrase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.balie.agent.TeamCard;
import org.balie.phrase.Phrase;
import org.balie.phrase.PhraseFinder;
import org.balie.phrase.Placeholder;
import org.balie.phrase.boundary.PhraseDesk;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Found;
import org.balie.web.platform.Me;
import org.balie.web.platform.Notice;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The phrases somebody has at hand, and the one that is made or changed. */
@Named
@RequestScoped
public class PhrasesView {

  private static final String HERE = "phrases";

  @Inject
  @Param(name = "phrase")
  UUID id;

  @Inject @Param Long version;
  @Inject PhraseDesk desk;
  @Inject PhraseDraft draft;
  @Inject Attempt attempt;
  @Inject Notice notice;
  @Inject Me me;

  private List<Phrase> all;
  private List<Phrase> removed;
  private Phrase edited;

  /** An address of a phrase that is gone, or of somebody else's, is no page. */
  public void begin() {
    if (id == null) {
      return;
    }
    Found.orNothing(id, () -> edited = desk.one(id));
    if (edited != null && !Faces.isPostback()) {
      draft.show(edited);
    }
  }

  public List<Phrase> getAll() {
    if (all == null) {
      all = PhraseFinder.find(desk.atHand(), "", "");
    }
    return all;
  }

  public List<Phrase> getRemoved() {
    if (removed == null) {
      removed = desk.removed();
    }
    return removed;
  }

  public boolean keeps(Phrase phrase) {
    return desk.keeps(phrase);
  }

  public List<TeamCard> getTeams() {
    return desk.teams();
  }

  public boolean isForEverybody() {
    return me.isKnowledgeEditor();
  }

  public Placeholder[] getPlaceholders() {
    return Placeholder.values();
  }

  /** The phrase that is changed; null for a new one. */
  public Phrase getEdited() {
    return edited;
  }

  public void save() {
    change(
        () -> desk.keep(draft.phrase(before(), version == null ? 0 : version)),
        "phrase.done.saved");
  }

  private Phrase before() {
    return id == null ? null : desk.one(id);
  }

  public void remove(UUID phrase) {
    change(() -> desk.remove(phrase), "phrase.done.removed");
  }

  public void putBack(UUID phrase) {
    change(() -> desk.putBack(phrase), "phrase.done.back");
  }

  private void change(Attempt.Action action, String done) {
    if (attempt.to(action, null)) {
      notice.go(HERE, done);
    }
  }
}
