package org.balie.ticket.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.balie.platform.Actor;

/**
 * Who said it. The name is kept for customers, whose card may change or go; colleagues are named by
 * the directory.
 */
@Embeddable
public class Author {

  @Enumerated(EnumType.STRING)
  @Column(name = "author_kind")
  private Actor.Kind kind;

  @Column(name = "author_id")
  private UUID id;

  @Column(name = "author_name")
  private String name;

  protected Author() {}

  Author(Actor actor, String name) {
    this.kind = actor.kind();
    this.id = actor.id();
    this.name = name;
  }

  public Actor actor() {
    return new Actor(kind, id);
  }

  public String name() {
    return name;
  }
}
