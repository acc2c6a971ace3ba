package org.balie.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.balie.content.ContentId;

/**
 * What became of taking the words out of a file: it waits, was read, cannot be read, or has none. A
 * worker that takes it counts its tries; the count proves afterwards that nobody took it over.
 */
@Entity
@Table(name = "file_words")
public class FileReading {

  /** One that ended its reader twice would end it again. */
  private static final int TRIES = 2;

  private static final int LONGEST_REASON = 100;

  @Id
  @Column(name = "content_id")
  private UUID content;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "wanted_at")
  private Instant wantedAt;

  @Column(name = "due_at")
  private Instant dueAt;

  private int tries;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Column(name = "text_id")
  private UUID text;

  private String reason;

  protected FileReading() {}

  public FileReading(ContentId content, Instant since, Instant now) {
    this.content = content.value();
    this.state = State.WAITING;
    this.wantedAt = since;
    this.dueAt = now;
  }

  /** Where it can be. */
  public enum State {
    WAITING,
    READ,
    UNREADABLE,
    NONE
  }

  /** Hands it to a worker until then, and returns the try that the worker settles. */
  public int take(Instant until) {
    dueAt = until;
    return ++tries;
  }

  /** Whether every try was taken and none came to an end: not even the server's. */
  public boolean exhausted() {
    return tries >= TRIES;
  }

  /** Whether this try is the newest, and nothing came of it yet. */
  public boolean isOn(int attempt) {
    return state == State.WAITING && tries == attempt;
  }

  /** Nobody could begin: no try of the file. */
  public void giveBack(Instant next) {
    tries--;
    dueAt = next;
  }

  /** Its reader was lost over it; once, that can have had another cause. */
  public void broke(String how, Instant next, Instant now) {
    if (exhausted()) {
      unreadable(how, now);
    } else {
      dueAt = next;
    }
  }

  public void read(ContentId words, Instant now) {
    settle(State.READ, now);
    text = words.value();
  }

  public void nothing(Instant now) {
    settle(State.NONE, now);
  }

  public void unreadable(String why, Instant now) {
    settle(State.UNREADABLE, now);
    reason = why.length() <= LONGEST_REASON ? why : why.substring(0, LONGEST_REASON);
  }

  private void settle(State end, Instant now) {
    state = end;
    settledAt = now;
  }

  public ContentId content() {
    return new ContentId(content);
  }

  /** Where the words are, once they were read. */
  public Optional<ContentId> words() {
    return Optional.ofNullable(text).map(ContentId::new);
  }
}
