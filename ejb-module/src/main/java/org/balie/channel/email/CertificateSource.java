package org.balie.channel.email;

/** How we came to know a certificate. */
public enum CertificateSource {
  /** It signed a mail, and the signature was valid. */
  MAIL,
  /** An administrator added it and vouches for it. */
  ADDED,
  /** The directory has it; as long as it does. */
  DIRECTORY
}
