package org.balie.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.balie.content.ContentId;
import org.balie.content.ContentInfo;
import org.balie.content.ScanState;

/** The head of stored bytes; the bytes lie in {@link StoredChunk}s. */
@Entity
@Table(name = "content")
public class StoredContent {

  @Id private UUID id;
  private long size;
  private String sha256;

  @Column(name = "media_type")
  private String mediaType;

  @Column(name = "key_name")
  private String keyName;

  @Column(name = "created_at")
  private Instant createdAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "scan_state")
  private ScanState scan;

  @Column(name = "scanned_at")
  private Instant scannedAt;

  @Column(name = "scan_finding")
  private String finding;

  protected StoredContent() {}

  public StoredContent(ContentInfo info, String keyName, Instant now) {
    this.id = info.id().value();
    this.size = info.size();
    this.sha256 = info.sha256();
    this.mediaType = info.mediaType();
    this.scan = info.scan();
    this.keyName = keyName;
    this.createdAt = now;
  }

  public ContentInfo info() {
    return new ContentInfo(new ContentId(id), size, sha256, mediaType, scan);
  }

  public String keyName() {
    return keyName;
  }

  /** The scanner's verdict. An infection is never taken back by a later scan. */
  public void scanned(ScanState verdict, String what, Instant now) {
    if (scan != ScanState.INFECTED) {
      scan = verdict;
      finding = what;
      scannedAt = now;
    }
  }
}
