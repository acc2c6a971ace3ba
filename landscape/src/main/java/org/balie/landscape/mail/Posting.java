package org.balie.landscape.mail;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.balie.landscape.http.HttpPort;

/** A mail somebody writes in the landscape: a customer to the desk, or an answer to it. */
record Posting(
    @JsonProperty("from") String from,
    @JsonProperty("to") String to,
    @JsonProperty("subject") String subject,
    @JsonProperty("text") String text,
    @JsonProperty("headers") Map<String, String> headers) {

  String send(int smtpPort) throws MessagingException {
    var mail = new MimeMessage(session(smtpPort));
    mail.setFrom(new InternetAddress(from));
    mail.setRecipients(RecipientType.TO, InternetAddress.parse(to));
    mail.setSubject(subject, StandardCharsets.UTF_8.name());
    mail.setText(text, StandardCharsets.UTF_8.name());
    mail.setSentDate(java.util.Date.from(java.time.Instant.now()));
    if (headers != null) {
      for (var header : headers.entrySet()) {
        mail.setHeader(header.getKey(), header.getValue());
      }
    }
    Transport.send(mail);
    return mail.getMessageID();
  }

  private static Session session(int smtpPort) {
    var properties = new Properties();
    properties.put("mail.smtp.host", HttpPort.LOOPBACK);
    properties.put("mail.smtp.port", String.valueOf(smtpPort));
    return Session.getInstance(properties);
  }
}
