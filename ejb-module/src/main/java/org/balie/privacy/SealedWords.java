package org.balie.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;

/**
 * Words in a form that may stand in an address, and so in logs and histories: nobody reads them
 * there, and they can be changed by nobody.
 */
@ApplicationScoped
public class SealedWords {

  private static final byte[] CONTEXT = "words of an address".getBytes(UTF_8);
  private static final char BETWEEN = '.';

  @Inject Vault vault;

  /** Letters, digits, {@code -}, {@code _} and a dot only. */
  public String seal(String words) {
    var sealed = new ByteArrayOutputStream();
    try (var out = vault.sealing(sealed, CONTEXT)) {
      out.write(words.getBytes(UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    var text = Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.toByteArray());
    return vault.currentKey() + BETWEEN + text;
  }

  /** Empty for what {@link #seal} did not write, or with a key that is gone. */
  public Optional<String> open(String sealed) {
    var cut = sealed.indexOf(BETWEEN);
    if (cut < 0) {
      return Optional.empty();
    }
    try (var in =
        vault.opening(
            new ByteArrayInputStream(Base64.getUrlDecoder().decode(sealed.substring(cut + 1))),
            sealed.substring(0, cut),
            CONTEXT)) {
      return Optional.of(new String(in.readAllBytes(), UTF_8));
    } catch (IOException | IllegalArgumentException foreign) {
      return Optional.empty();
    }
  }
}
