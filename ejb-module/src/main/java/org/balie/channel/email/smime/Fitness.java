package org.balie.channel.email.smime;

/** Whether we encrypt with a certificate that somebody else says is of an address. */
public enum Fitness {
  FIT,
  UNREADABLE,
  /** It names other addresses than the one that was asked for. */
  OTHER_ADDRESS,
  /** Expired, or not valid yet. */
  EXPIRED,
  /** Not for mail, not for encrypting, or its key is none that we wrap keys with. */
  NOT_FOR_MAIL,
  /** No issuer that we trust vouches for it. */
  UNTRUSTED
}
