package org.balie.channel.email.smime;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.security.Provider;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.mail.smime.SMIMEEnvelopedGenerator;
import org.bouncycastle.mail.smime.SMIMEException;
import org.bouncycastle.mail.smime.SMIMESignedGenerator;
import org.bouncycastle.operator.OperatorCreationException;

/** Signs and encrypts mail before it goes (RFC 8551): signed inside, encrypted around it. */
public final class SmimeWriter {

  private final Provider provider = new BouncyCastleProvider();
  private final Keyring.Own own;

  private SmimeWriter(Keyring.Own own) {
    this.own = own;
  }

  /** Empty when this address has no certificate of its own now. */
  public static Optional<SmimeWriter> of(Keyring keys, String sender, Instant now) {
    return keys.signer(sender, now).map(SmimeWriter::new);
  }

  /**
   * Changes the mail in place.
   *
   * @param recipients a certificate of everybody who gets it; empty to leave it readable
   */
  public void write(MimeMessage mail, List<X509Certificate> recipients) throws MessagingException {
    try {
      var content = new MimeBodyPart();
      content.setContent((MimeMultipart) mail.getContent());
      var signed = sign(content);
      if (recipients.isEmpty()) {
        mail.setContent(signed);
      } else {
        var wrapped = new MimeBodyPart();
        wrapped.setContent(signed);
        replace(mail, encrypt(wrapped, recipients));
      }
      mail.saveChanges();
    } catch (IOException
        | SMIMEException
        | CMSException
        | OperatorCreationException
        | CertificateEncodingException failed) {
      throw new MessagingException("The mail could not be signed or encrypted", failed);
    }
  }

  private MimeMultipart sign(MimeBodyPart content)
      throws OperatorCreationException, CertificateEncodingException, SMIMEException {
    var algorithm = own.key().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    var generator = new SMIMESignedGenerator();
    generator.addSignerInfoGenerator(
        new JcaSimpleSignerInfoGeneratorBuilder()
            .setProvider(provider)
            .build(algorithm, own.key(), own.certificate()));
    generator.addCertificates(new JcaCertStore(own.chain()));
    return generator.generate(content);
  }

  /** For us too: what we wrote stays readable for us. */
  private MimeBodyPart encrypt(MimeBodyPart content, List<X509Certificate> recipients)
      throws CertificateEncodingException, CMSException, SMIMEException {
    var generator = new SMIMEEnvelopedGenerator();
    for (var each : recipients) {
      generator.addRecipientInfoGenerator(
          new JceKeyTransRecipientInfoGenerator(each).setProvider(provider));
    }
    if (Certificates.takesMail(own.certificate())) {
      generator.addRecipientInfoGenerator(
          new JceKeyTransRecipientInfoGenerator(own.certificate()).setProvider(provider));
    }
    return generator.generate(
        content,
        new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_CBC).setProvider(provider).build());
  }

  private static void replace(MimeMessage mail, MimeBodyPart part)
      throws MessagingException, IOException {
    mail.setContent(part.getContent(), part.getContentType());
    for (Header header : Collections.list(part.getAllHeaders())) {
      mail.setHeader(header.getName(), header.getValue());
    }
  }
}
