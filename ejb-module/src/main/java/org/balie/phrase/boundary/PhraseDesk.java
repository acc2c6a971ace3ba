package org.balie.phrase.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.balie.agent.AgentDirectory;
import org.balie.agent.TeamCard;
import org.balie.phrase.NotYourPhrase;
import org.balie.phrase.Phrase;
import org.balie.phrase.Phrase.Whose;
import org.balie.phrase.control.PhraseCheck;
import org.balie.phrase.control.PhraseRepository;
import org.balie.phrase.entity.StoredPhrase;
import org.balie.platform.Caller;
import org.balie.platform.EditConflict;
import org.balie.platform.InvalidInput;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;

/**
 * Standard texts. Everybody keeps their own; those of a team are kept by the team leads in it,
 * those of everybody by knowledge editors. A phrase of somebody else, or of another team, is not
 * found.
 */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD, Roles.KNOWLEDGE_EDITOR})
public class PhraseDesk {

  /** Of one agent, of one team, of everybody. */
  private static final int MOST = 500;

  /** How long a removed phrase can be put back. */
  private static final Duration REGRET = Duration.ofDays(30);

  @Inject PhraseRepository phrases;
  @Inject AgentDirectory directory;
  @Inject AuditLog audit;
  @Inject Caller caller;
  @Inject Clock clock;

  /** What the caller can put into an answer, by title. */
  public List<Phrase> atHand() {
    return phrases.of(agent(), mine()).stream().map(StoredPhrase::phrase).toList();
  }

  /** Removed ones that the caller may put back. */
  public List<Phrase> removed() {
    return phrases.removedOf(agent(), mine()).stream()
        .filter(this::keeps)
        .map(StoredPhrase::phrase)
        .toList();
  }

  /** One of {@link #atHand}. */
  public Phrase one(UUID id) {
    return visible(id).phrase();
  }

  /** Whether the caller may change it. */
  public boolean keeps(Phrase phrase) {
    return switch (phrase.whose()) {
      case OWN -> true;
      case TEAM -> caller.hasRole(Roles.TEAM_LEAD) && mine().contains(phrase.team());
      case EVERYBODY -> caller.hasRole(Roles.KNOWLEDGE_EDITOR);
    };
  }

  private boolean keeps(StoredPhrase stored) {
    return keeps(stored.phrase());
  }

  /** Teams whose phrases the caller keeps. */
  public List<TeamCard> teams() {
    var mine = caller.hasRole(Roles.TEAM_LEAD) ? mine() : Set.<UUID>of();
    return directory.teams().stream().filter(t -> mine.contains(t.id())).toList();
  }

  /**
   * Adds one, or changes one; whose it is never changes.
   *
   * @throws InvalidInput with every fault at once
   * @throws EditConflict when somebody else changed it meanwhile
   */
  public UUID keep(Phrase phrase) {
    PhraseCheck.check(phrase);
    if (phrase.id() != null) {
      var stored = kept(phrase.id());
      if (stored.version() != phrase.version()) {
        throw new EditConflict(phrase.version(), stored.version());
      }
      stored.describe(phrase);
      audit.done("phrase.change", "phrase/" + stored.id(), "");
      return stored.id();
    }
    if (!keeps(phrase)) {
      throw new NotYourPhrase();
    }
    var own = phrase.whose() == Whose.OWN ? agent() : null;
    var stored = new StoredPhrase(own, phrase.whose() == Whose.TEAM ? phrase.team() : null);
    checkRoom(stored);
    stored.describe(phrase);
    phrases.add(stored);
    audit.done("phrase.create", "phrase/" + stored.id(), "");
    return stored.id();
  }

  /** Takes it out of use; it can be put back for 30 days. */
  public void remove(UUID id) {
    phrases.forget(clock.instant().minus(REGRET));
    kept(id).remove(clock.instant());
    audit.done("phrase.remove", "phrase/" + id, "");
  }

  /**
   * Puts a removed one back.
   *
   * @throws InvalidInput when others have taken its place
   */
  public void putBack(UUID id) {
    var stored = kept(id);
    checkRoom(stored);
    stored.putBack();
    audit.done("phrase.put-back", "phrase/" + id, "");
  }

  /** Lists show all there is: that must stay what somebody can look through. */
  private void checkRoom(StoredPhrase phrase) {
    if (phrases.count(phrase.agent(), phrase.team()) >= MOST) {
      throw new InvalidInput("/title", "phrase.invalid.too-many", MOST);
    }
  }

  private StoredPhrase kept(UUID id) {
    var stored = visible(id);
    if (!keeps(stored)) {
      throw new NotYourPhrase();
    }
    return stored;
  }

  private StoredPhrase visible(UUID id) {
    return phrases.find(id).filter(this::sees).orElseThrow(() -> new NotFound("phrase/" + id));
  }

  private boolean sees(StoredPhrase stored) {
    var everybody = stored.agent() == null && stored.team() == null;
    return everybody
        || agent().equals(stored.agent())
        || stored.team() != null && mine().contains(stored.team());
  }

  private Set<UUID> mine() {
    return directory.teamsOf(agent());
  }

  private UUID agent() {
    return caller.actor().id();
  }
}
