package org.balie.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTest {
  private static final String DESK = "klantenservice@kb.test";

  @RegisterExtension static final RunningLandscape LANDSCAPE = new RunningLandscape();

  @BeforeEach
  void empty() throws Exception {
    LANDSCAPE.send("DELETE", "/control/mail/messages", "");
    LANDSCAPE.control("POST", "/control/mail/refusals", "{\"refuse\":[]}");
  }

  private static Session session() {
    var properties = new Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put("mail.smtp.port", String.valueOf(LANDSCAPE.get().mail().smtpPort()));
    return Session.getInstance(properties);
  }

  private static void send(String to, String subject) throws MessagingException {
    var mail = new MimeMessage(session());
    mail.setFrom(new InternetAddress("maria@example.org"));
    mail.setRecipients(RecipientType.TO, to);
    mail.setSubject(subject, "UTF-8");
    var text = new MimeBodyPart();
    text.setText("Wanneer is de leeszaal open?\n.\nRCPT TO:<full@kb.test>\n", "UTF-8");
    var html = new MimeBodyPart();
    html.setContent("<p>Wanneer?</p>", "text/html; charset=UTF-8");
    var file = new MimeBodyPart();
    file.setText("inhoud", "UTF-8");
    file.setFileName("vraag.txt");
    mail.setContent(new MimeMultipart(text, html, file));
    Transport.send(mail);
  }

  private static Store imap(String password) throws MessagingException {
    var store = session().getStore("imap");
    store.connect("127.0.0.1", LANDSCAPE.get().mail().imapPort(), DESK, password);
    return store;
  }

  @Test
  void mail_that_was_sent_is_listed_with_its_parts() throws Exception {
    send(DESK, "Een vraag: één");
    var mail = LANDSCAPE.control("GET", "/control/mail/messages?to=" + DESK, "").get(0);

    assertThat(mail.get("subject").asText()).isEqualTo("Een vraag: één");
    assertThat(mail.get("text").asText()).contains("leeszaal open?", "RCPT TO:<full@kb.test>");
    assertThat(mail.get("html").asText()).contains("<p>Wanneer?</p>");
    assertThat(mail.at("/attachments/0/name").asText()).isEqualTo("vraag.txt");
    var path = "/control/mail/messages/" + mail.get("id").asText();
    assertThat(LANDSCAPE.send("GET", path + "/raw", "").body()).contains("MIME-Version: 1.0");
    assertThat(LANDSCAPE.send("GET", path + "/attachments/0", "").body()).isEqualTo("inhoud");
  }

  @Test
  void mail_is_fetched_over_imap_and_found_where_it_was_moved() throws Exception {
    send(DESK, "Verplaats mij");
    try (var store = imap("geheim")) {
      var processed = store.getFolder("Processed");
      processed.create(Folder.HOLDS_MESSAGES);
      var inbox = store.getFolder("INBOX");
      inbox.open(Folder.READ_WRITE);
      var messages = inbox.getMessages();
      assertThat(messages).hasSize(1);
      inbox.copyMessages(messages, processed);
      messages[0].setFlag(Flags.Flag.DELETED, true);
      inbox.close(true);
    }
    var listed = LANDSCAPE.control("GET", "/control/mail/messages", "");

    assertThat(listed).hasSize(1);
    assertThat(listed.get(0).get("folder").asText()).isEqualTo("Processed");
  }

  @Test
  void a_wrong_password_opens_no_mailbox() {
    assertThatThrownBy(() -> imap("fout")).isInstanceOf(AuthenticationFailedException.class);
  }

  @Test
  void any_recipient_has_a_mailbox() throws Exception {
    send("somebody.new@example.org", "Antwoord");

    assertThat(LANDSCAPE.control("GET", "/control/mail/messages?to=somebody.new@example.org", ""))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"451", "550"})
  void chosen_recipients_are_refused_and_others_not(int code) throws Exception {
    LANDSCAPE.control(
        "POST",
        "/control/mail/refusals",
        "{\"refuse\":[{\"pattern\":\"*@full.test\",\"code\":" + code + "}]}");

    send(DESK, "Komt aan");
    assertThatThrownBy(() -> send("Piet@Full.test", "Komt niet aan"))
        .isInstanceOf(SendFailedException.class)
        .rootCause()
        .isInstanceOfSatisfying(
            SMTPAddressFailedException.class,
            refused -> assertThat(refused.getReturnCode()).isEqualTo(code));
    assertThat(LANDSCAPE.control("GET", "/control/mail/messages", "")).hasSize(1);
  }

  @Test
  void a_refused_address_may_stand_in_the_text_of_a_mail() throws Exception {
    LANDSCAPE.control(
        "POST",
        "/control/mail/refusals",
        "{\"refuse\":[{\"pattern\":\"full@kb.test\",\"code\":550}]}");
    send(DESK, "Komt heel aan");

    assertThat(LANDSCAPE.control("GET", "/control/mail/messages", "").get(0).get("text").asText())
        .contains("RCPT TO:<full@kb.test>");
  }

  @Test
  void a_server_that_was_down_still_has_its_mail() throws Exception {
    send(DESK, "Blijft");
    LANDSCAPE.switchOn("mail", "smtp-down");
    assertThatThrownBy(() -> send(DESK, "Nu niet")).isInstanceOf(MessagingException.class);

    LANDSCAPE.control("DELETE", "/control/mail/faults", "");
    send(DESK, "Nu wel");

    assertThat(LANDSCAPE.control("GET", "/control/mail/messages", "")).hasSize(2);
  }

  @Test
  void pages_show_headers_and_keep_hostile_html_in_a_cage() throws Exception {
    send(DESK, "<script>alert(1)</script>");
    var mail = LANDSCAPE.control("GET", "/control/mail/messages", "").get(0);
    var page = LANDSCAPE.send("GET", "/mail/" + mail.get("id").asText(), "");
    var html = LANDSCAPE.send("GET", "/mail/" + mail.get("id").asText() + "/html", "");

    assertThat(page.body()).contains("maria@example.org", "&lt;script&gt;");
    assertThat(page.body()).doesNotContain("<script>alert");
    assertThat(html.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("sandbox");
  }

  @Test
  void an_answer_from_the_page_names_the_mail_it_answers() throws Exception {
    send("klant@example.org", "Uw vraag");
    var first = LANDSCAPE.control("GET", "/control/mail/messages", "").get(0);
    var page = LANDSCAPE.send("GET", "/mail/new?reply=" + first.get("id").asText(), "").body();

    assertThat(page)
        .contains("value=\"Re: Uw vraag\"", "value=\"klant@example.org\"", "maria@example.org")
        .contains(first.get("messageId").asText().replace("<", "&lt;").replace(">", "&gt;"));
  }
}
