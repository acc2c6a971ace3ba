package org.balie.channel.email.smime;

import java.util.Locale;

/** What a signature is worth. */
public enum Verdict {
  /** The sender signed it, and somebody we trust vouches for the sender. */
  VALID,
  /** Nobody we trust vouches for whoever signed it. */
  UNTRUSTED,
  /** The certificate was not valid at the time. */
  EXPIRED,
  /** It was changed after it was signed. */
  ALTERED,
  /** Somebody else than the sender signed it. */
  WRONG_SENDER;

  /** As the API and the texts call it, for example {@code wrong-sender}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
