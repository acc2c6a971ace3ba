package org.balie.content.control;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.commons.io.output.DeferredFileOutputStream;
import org.balie.content.ContentId;
import org.balie.content.ContentTooLarge;
import org.balie.content.SealedContent;
import org.balie.platform.Ids;
import org.balie.privacy.Vault;

/**
 * Encrypted bytes in memory while small, in a temporary file when larger; plain bytes never touch
 * the disk.
 */
final class SpooledContent implements SealedContent {

  private static final Logger LOG = Logger.getLogger(SpooledContent.class.getName());
  private static final int IN_MEMORY = 256 * 1024;

  private final ContentId id;
  private final Vault vault;
  private final String key;
  private final DeferredFileOutputStream spool;
  private long size;
  private String sha256;
  private String mediaType;

  private SpooledContent(Vault vault) throws IOException {
    this.id = new ContentId(Ids.next());
    this.vault = vault;
    this.key = vault.currentKey();
    this.spool =
        DeferredFileOutputStream.builder()
            .setThreshold(IN_MEMORY)
            .setPrefix("balie-")
            .setSuffix(".sealed")
            .get();
  }

  /** Tells the media type; leaves the stream where it was. */
  @FunctionalInterface
  interface Sniffer {
    String typeOf(BufferedInputStream stream) throws IOException;
  }

  static SpooledContent read(InputStream plain, long most, Vault vault, Sniffer sniffer)
      throws IOException {
    var content = new SpooledContent(vault);
    try {
      content.take(plain, most, sniffer);
      return content;
    } catch (IOException | RuntimeException failed) {
      content.close();
      throw failed;
    }
  }

  static byte[] context(ContentId id) {
    return ("content/" + id).getBytes(StandardCharsets.US_ASCII);
  }

  private void take(InputStream plain, long most, Sniffer sniffer) throws IOException {
    var digest = newDigest();
    try (var source = new DigestInputStream(plain, digest);
        var sniffable = new BufferedInputStream(source, MediaTypes.SNIFFED);
        var target = vault.sealing(spool, context(id))) {
      mediaType = sniffer.typeOf(sniffable);
      size = copy(sniffable, target, most);
    }
    sha256 = HexFormat.of().formatHex(digest.digest());
  }

  private static long copy(InputStream from, OutputStream to, long most) throws IOException {
    var buffer = new byte[64 * 1024];
    var total = 0L;
    for (var count = from.read(buffer); count >= 0; count = from.read(buffer)) {
      total += count;
      if (total > most) {
        throw new ContentTooLarge(most);
      }
      to.write(buffer, 0, count);
    }
    return total;
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  InputStream cipher() throws IOException {
    return spool.toInputStream();
  }

  String key() {
    return key;
  }

  @Override
  public ContentId id() {
    return id;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public String sha256() {
    return sha256;
  }

  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public InputStream plain() throws IOException {
    return vault.opening(cipher(), key, context(id));
  }

  @Override
  public void close() {
    try {
      spool.close();
      if (spool.getFile() != null) {
        Files.deleteIfExists(spool.getFile().toPath());
      }
    } catch (IOException left) {
      LOG.log(
          Level.WARNING,
          left,
          () ->
              "A spool file (encrypted) could not be removed: "
                  + Path.of(String.valueOf(spool.getFile())));
    }
  }
}
