package org.balie.channel.email.smime;

import java.security.cert.X509Certificate;

/**
 * How a mail was protected.
 *
 * @param signature null for a mail that nobody signed
 * @param encrypted whether it came encrypted, also when it could not be opened
 * @param opened whether it could be decrypted; true for a mail that was not encrypted
 * @param signer whose signature was looked at; null when there is none or it is not with the mail
 */
public record Seal(Verdict signature, boolean encrypted, boolean opened, X509Certificate signer) {

  public static final Seal NONE = new Seal(null, false, true, null);

  Seal decrypted() {
    return new Seal(signature, true, opened, signer);
  }

  Seal locked() {
    return new Seal(signature, true, false, signer);
  }

  /** The outermost signature counts: it is the one its sender put on last. */
  Seal signed(Verdict verdict, X509Certificate by) {
    return signature == null ? new Seal(verdict, encrypted, opened, by) : this;
  }
}
