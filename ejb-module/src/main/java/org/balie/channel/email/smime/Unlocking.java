package org.balie.channel.email.smime;

import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.KeyAgreeRecipientInformation;
import org.bouncycastle.cms.Recipient;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.RecipientInformationStore;
import org.bouncycastle.cms.jcajce.JceKeyAgreeAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyAgreeEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransEnvelopedRecipient;

/** Finds the key of ours that opens a mail. */
final class Unlocking {

  private final Provider provider;
  private final Keyring keys;
  private final boolean authenticated;

  /**
   * @param authenticated whether the content is AuthEnvelopedData (RFC 5083)
   */
  Unlocking(Provider provider, Keyring keys, boolean authenticated) {
    this.provider = provider;
    this.authenticated = authenticated;
    this.keys = keys;
  }

  private Recipient opener(RecipientInformation recipient, Keyring.Own own) {
    if (recipient instanceof KeyAgreeRecipientInformation) {
      return authenticated
          ? new JceKeyAgreeAuthEnvelopedRecipient(own.key()).setProvider(provider)
          : new JceKeyAgreeEnvelopedRecipient(own.key()).setProvider(provider);
    }
    return authenticated
        ? new JceKeyTransAuthEnvelopedRecipient(own.key()).setProvider(provider)
        : new JceKeyTransEnvelopedRecipient(own.key()).setProvider(provider);
  }

  /** Empty when it was encrypted for nobody here. */
  Optional<byte[]> content(RecipientInformationStore recipients) throws CMSException {
    for (var recipient : recipients.getRecipients()) {
      for (var own : keys.all()) {
        if (isFor(recipient, own.certificate())) {
          return Optional.of(recipient.getContent(opener(recipient, own)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isFor(RecipientInformation recipient, X509Certificate certificate) {
    try {
      return recipient.getRID().match(new JcaX509CertificateHolder(certificate));
    } catch (java.security.cert.CertificateEncodingException broken) {
      return false;
    }
  }
}
