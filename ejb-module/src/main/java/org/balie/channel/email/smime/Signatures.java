package org.balie.channel.email.smime;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSVerifierCertificateNotValidException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** Looks at the signatures of a mail. */
final class Signatures {

  private final Provider provider;
  private final Keyring keys;
  private final String sender;
  private final Instant when;

  Signatures(Provider provider, Keyring keys, String sender, Instant when) {
    this.provider = provider;
    this.keys = keys;
    this.sender = sender;
    this.when = when;
  }

  /** The verdict on the first signer: mail of people has one. */
  Seal judge(CMSSignedData signed, Seal seal) throws GeneralSecurityException, CMSException {
    var signers = signed.getSignerInfos().getSigners();
    if (signers.isEmpty()) {
      // Only carries certificates (RFC 8551, section 3.8).
      return seal;
    }
    var signer = signers.iterator().next();
    var matching = found(signed, signer.getSID()::match);
    if (matching.isEmpty()) {
      return seal.signed(Verdict.UNTRUSTED, null);
    }
    var certificate = matching.get(0);
    return seal.signed(verdict(signer, certificate, found(signed, any -> true)), certificate);
  }

  private List<X509Certificate> found(CMSSignedData signed, Predicate<X509CertificateHolder> wanted)
      throws GeneralSecurityException {
    var converter = new JcaX509CertificateConverter().setProvider("SUN");
    var certificates = new ArrayList<X509Certificate>();
    for (var holder : signed.getCertificates().getMatches(null)) {
      if (wanted.test(holder)) {
        certificates.add(converter.getCertificate(holder));
      }
    }
    return certificates;
  }

  private Verdict verdict(
      SignerInformation signer, X509Certificate certificate, List<X509Certificate> others) {
    try {
      var check = new JcaSimpleSignerInfoVerifierBuilder().setProvider(provider);
      if (!signer.verify(check.build(certificate.getPublicKey()))) {
        return Verdict.ALTERED;
      }
    } catch (CMSVerifierCertificateNotValidException expired) {
      return Verdict.EXPIRED;
    } catch (CMSException | OperatorCreationException altered) {
      return Verdict.ALTERED;
    }
    var trusted = Trust.of(certificate, others, keys, when);
    var own = Certificates.addresses(certificate).contains(Certificates.key(sender));
    return trusted == Verdict.VALID && !own ? Verdict.WRONG_SENDER : trusted;
  }
}
