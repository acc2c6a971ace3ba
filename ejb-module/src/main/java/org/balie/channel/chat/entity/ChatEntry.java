package org.balie.channel.chat.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.balie.channel.chat.EntryKind;
import org.balie.platform.Ids;

/** Something in a conversation. Never changed. */
@Entity
@Table(name = "chat_entry")
public class ChatEntry {

  @Id private UUID id;

  @Column(name = "conversation_id")
  private UUID conversation;

  private long seq;

  @Enumerated(EnumType.STRING)
  private EntryKind kind;

  @Column(name = "author_id")
  private UUID author;

  @Column(name = "author_name")
  private String name;

  private String body;

  @Column(name = "client_id")
  private String clientId;

  @Column(name = "message_id")
  private UUID message;

  private Instant at;

  protected ChatEntry() {}

  public ChatEntry(UUID conversation, long seq, What what, Instant now) {
    this.id = Ids.next();
    this.conversation = conversation;
    this.seq = seq;
    this.kind = what.kind();
    this.author = what.author();
    this.name = what.name();
    this.body = what.body();
    this.clientId = what.clientId();
    this.message = what.message();
    this.at = now;
  }

  /**
   * What is said.
   *
   * @param author an agent; null for the visitor and for events
   * @param clientId the browser's own name for it; null for what no visitor wrote
   * @param message of the ticket that says the same; null for events
   */
  public record What(
      EntryKind kind, UUID author, String name, String body, String clientId, UUID message) {

    /** Something that happened; the name is whom it is about. */
    public static What event(String code, String name) {
      return new What(EntryKind.EVENT, null, name, code, null, null);
    }
  }

  public long seq() {
    return seq;
  }
}
