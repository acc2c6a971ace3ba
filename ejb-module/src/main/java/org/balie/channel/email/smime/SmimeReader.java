package org.balie.channel.email.smime;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.bouncycastle.cms.CMSEnvelopedData;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.mail.smime.SMIMEException;
import org.bouncycastle.mail.smime.SMIMESigned;
import org.bouncycastle.mail.smime.SMIMEUtil;

/**
 * Opens mail that was signed or encrypted, so that what is inside is read like any other. Only what
 * was encrypted as a whole is opened: parts that somebody put together prove nothing and might
 * carry what was overheard elsewhere.
 */
public final class SmimeReader {

  /** A larger one is not opened; its file can be saved. */
  private static final int MOST = 40 << 20;

  private static final int MOST_HEAD = 128 * 1024;
  private static final int DEEPEST = 4;
  private static final Logger LOG = Logger.getLogger(SmimeReader.class.getName());
  private static final Pattern WRAPPED =
      Pattern.compile(
          "^content-type:\\s*(application/(x-)?pkcs7-mime|multipart/signed)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  /** Of the wrapping, not of what is inside. */
  private static final String[] OF_THE_PARTS = {
    "Content-Type", "Content-Transfer-Encoding", "Content-Disposition", "Content-Description"
  };

  private final Provider provider = new BouncyCastleProvider();
  private final Keyring keys;
  private final Instant when;
  private Seal seal = Seal.NONE;
  private Signatures signatures;

  private SmimeReader(Keyring keys, Instant when) {
    this.keys = keys;
    this.when = when;
  }

  /** A mail without its wrapping, under the headers it came with. */
  public record Opened(InputStream mail, Seal seal) {}

  /**
   * Looks whether there is something to open; whatever goes wrong, the mail as it came is read.
   *
   * @param when it was received
   */
  public static Opened open(InputStream raw, Keyring keys, Instant when) throws IOException {
    var head = raw.readNBytes(MOST_HEAD);
    var rest = raw;
    if (wrapped(head)) {
      var start = new ByteArrayOutputStream();
      start.writeBytes(head);
      start.writeBytes(raw.readNBytes(MOST - head.length));
      var next = raw.read();
      head = start.toByteArray();
      if (next < 0) {
        return new SmimeReader(keys, when).open(head);
      }
      rest = new SequenceInputStream(new ByteArrayInputStream(new byte[] {(byte) next}), raw);
    }
    return new Opened(new SequenceInputStream(new ByteArrayInputStream(head), rest), Seal.NONE);
  }

  private static boolean wrapped(byte[] head) {
    var text = new String(head, StandardCharsets.ISO_8859_1);
    var end = text.indexOf("\r\n\r\n");
    return WRAPPED.matcher(end < 0 ? text : text.substring(0, end)).find();
  }

  private Opened open(byte[] raw) {
    try {
      var settings = new Properties();
      settings.setProperty("mail.mime.address.strict", "false");
      var mail = new MimeMessage(Session.getInstance(settings), new ByteArrayInputStream(raw));
      signatures = new Signatures(provider, keys, sender(mail), when);
      var inside = unwrap(mail, 0);
      return new Opened(
          new ByteArrayInputStream(inside == mail ? raw : joined(mail, inside)), seal);
    } catch (MessagingException
        | IOException
        | GeneralSecurityException
        | CMSException
        | SMIMEException
        | RuntimeException unreadable) {
      LOG.log(Level.INFO, "A signed or encrypted mail could not be opened", unreadable);
      return new Opened(new ByteArrayInputStream(raw), seal);
    }
  }

  private static String sender(MimeMessage mail) throws MessagingException {
    var from = mail.getFrom();
    return from == null || from.length == 0 || !(from[0] instanceof InternetAddress address)
        ? ""
        : String.valueOf(address.getAddress());
  }

  private Part unwrap(Part part, int depth)
      throws MessagingException,
          IOException,
          GeneralSecurityException,
          CMSException,
          SMIMEException {
    if (depth == DEEPEST) {
      return part;
    }
    if (part.isMimeType("multipart/signed") && part.getContent() instanceof MimeMultipart both) {
      var signed = new SMIMESigned(both);
      seal = signatures.judge(signed, seal);
      return unwrap(signed.getContent(), depth + 1);
    }
    var type = part.getContentType().toLowerCase(Locale.ROOT);
    return type.startsWith("application/") && type.contains("pkcs7-mime")
        ? unpack(part, depth)
        : part;
  }

  /** The content says what it is; the parameter of the type is not always there. */
  private Part unpack(Part part, int depth)
      throws MessagingException,
          IOException,
          GeneralSecurityException,
          CMSException,
          SMIMEException {
    var bytes = part.getInputStream().readAllBytes();
    var kind = ContentInfo.getInstance(bytes).getContentType();
    if (kind.equals(CMSObjectIdentifiers.signedData)) {
      var signed = new CMSSignedData(bytes);
      seal = signatures.judge(signed, seal);
      return signed.getSignedContent() == null ? part : inside(signed, depth);
    }
    var authenticated = kind.equals(CMSObjectIdentifiers.authEnvelopedData);
    var recipients =
        authenticated
            ? new CMSAuthEnvelopedData(bytes).getRecipientInfos()
            : new CMSEnvelopedData(bytes).getRecipientInfos();
    var content = new Unlocking(provider, keys, authenticated).content(recipients);
    if (content.isEmpty()) {
      seal = seal.locked();
      return part;
    }
    seal = seal.decrypted();
    return unwrap(SMIMEUtil.toMimeBodyPart(content.get()), depth + 1);
  }

  private Part inside(CMSSignedData signed, int depth)
      throws MessagingException,
          IOException,
          GeneralSecurityException,
          CMSException,
          SMIMEException {
    var bytes = new ByteArrayOutputStream();
    signed.getSignedContent().write(bytes);
    return unwrap(SMIMEUtil.toMimeBodyPart(bytes.toByteArray()), depth + 1);
  }

  private static byte[] joined(MimeMessage mail, Part inside)
      throws MessagingException, IOException {
    var all = new ByteArrayOutputStream();
    for (var line : Collections.list(mail.getNonMatchingHeaderLines(OF_THE_PARTS))) {
      all.writeBytes((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }
    ((MimeBodyPart) inside).writeTo(all);
    return all.toByteArray();
  }
}
