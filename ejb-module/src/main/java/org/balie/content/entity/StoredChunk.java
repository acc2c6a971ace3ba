package org.balie.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/**
 * A piece of ciphertext. Pieces keep a large file out of the memory of the driver and of the
 * server.
 */
@Entity
@Table(name = "content_chunk")
public class StoredChunk {

  @EmbeddedId private Key key;
  private byte[] bytes;

  protected StoredChunk() {}

  public StoredChunk(UUID content, int no, byte[] bytes) {
    this.key = new Key(content, no);
    this.bytes = bytes;
  }

  public byte[] bytes() {
    return bytes;
  }

  /** Which piece of which content. */
  @Embeddable
  public record Key(@Column(name = "content_id") UUID content, int no) implements Serializable {}
}
