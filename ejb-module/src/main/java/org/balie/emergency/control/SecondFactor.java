package org.balie.emergency.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.UUID;
import org.balie.emergency.entity.EmergencyAccount;
import org.balie.privacy.Vault;

/** Secrets of one-time codes: sealed at rest, bound to their account. */
@ApplicationScoped
public class SecondFactor {

  /**
   * Compared with when there is no account, so that an unknown one takes as long as a known one.
   */
  private static final byte[] NOBODY = new byte[Totp.SECRET_BYTES];

  @Inject Vault vault;
  @Inject Clock clock;
  private final SecureRandom random = new SecureRandom();

  public void propose(EmergencyAccount account) {
    var secret = new byte[Totp.SECRET_BYTES];
    random.nextBytes(secret);
    account.propose(sealed(secret, account.id()), vault.currentKey());
  }

  /** What the person types into an authenticator app that cannot scan. */
  public String text(EmergencyAccount account) {
    return Base32.encode(opened(account));
  }

  /** What the QR code says (Key URI format of authenticator apps). */
  public String uri(EmergencyAccount account) {
    var name = URLEncoder.encode(account.login(), StandardCharsets.UTF_8).replace("+", "%20");
    return "otpauth://totp/Balie:%s?secret=%s&issuer=Balie&digits=%d&period=30"
        .formatted(name, text(account), Totp.DIGITS);
  }

  /** The step of a right and fresh code. */
  public OptionalLong step(EmergencyAccount account, String code) {
    return account.secret() == null
        ? OptionalLong.empty()
        : Totp.step(opened(account), code, clock.instant(), account.usedStep());
  }

  public void pretend(String code) {
    Totp.step(NOBODY, code, clock.instant(), Totp.NEVER);
  }

  private byte[] sealed(byte[] secret, UUID account) {
    var bytes = new ByteArrayOutputStream();
    try (var out = vault.sealing(bytes, context(account))) {
      out.write(secret);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private byte[] opened(EmergencyAccount account) {
    try (var in =
        vault.opening(
            new ByteArrayInputStream(account.secret()),
            account.secretKey(),
            context(account.id()))) {
      return in.readAllBytes();
    } catch (IOException changed) {
      throw new UncheckedIOException(changed);
    }
  }

  private static byte[] context(UUID account) {
    return ("emergency/" + account).getBytes(StandardCharsets.UTF_8);
  }
}
