package org.balie.channel.email.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.balie.channel.email.MailRuleSheet;
import org.balie.channel.email.MailRuleSheet.Outcome;
import org.balie.channel.email.MailRuleSheet.Part;
import org.balie.channel.email.MailRuleSheet.Tickets;
import org.balie.channel.email.reading.MailReader;
import org.balie.platform.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailRulesTest {

  private static final String MAIL =
      """
      From: "Prijs <winst@elders.test>" <Post@News.Example.Org>
      Subject: =?utf-8?q?Gefeliciteerd=2C_?= gewonnen!
      X-Spam-Status: No, score=1.2
      X-Spam-Status: Yes, score=9.1

      Hallo
      """;

  private static MailRuleSheet rule(Part part, String header, String words) {
    return new MailRuleSheet(
        null, null, part, header, words, Outcome.JUNK, Tickets.AS_THE_MAILBOX, 0);
  }

  private static boolean fits(Part part, String header, String words) throws IOException {
    var mail = MailReader.read(new ByteArrayInputStream(MAIL.getBytes(UTF_8)), (f, b) -> null);
    return MailRules.fits(rule(part, header, words), mail);
  }

  @ParameterizedTest
  @CsvSource({
    "post@news.example.org, true",
    "news.example.org, true",
    "@example.org, true",
    "Example.ORG, true",
    "ample.org, false",
    "winst@elders.test, false",
    "elders.test, false",
    "other@news.example.org, false"
  })
  void a_sender_is_an_address_or_a_domain(String words, boolean fits) throws IOException {
    assertThat(fits(Part.SENDER, "", words)).isEqualTo(fits);
  }

  @Test
  void words_occur_in_any_case_and_in_any_field_of_the_name() throws IOException {
    assertThat(fits(Part.SUBJECT, "", "gefeliciteerd, GEWONNEN")).isTrue();
    assertThat(fits(Part.SUBJECT, "", "verloren")).isFalse();
    assertThat(fits(Part.HEADER, "x-spam-STATUS", "yes")).isTrue();
    assertThat(fits(Part.HEADER, "X-Spam", "yes")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"com", "", "two words.org", "a@b@example.org", "x@com"})
  void a_sender_that_would_take_everybody_or_nobody_is_refused(String words) {
    assertThatThrownBy(() -> MailRuleCheck.check(rule(Part.SENDER, "", words)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void a_header_has_a_name() {
    assertThatThrownBy(() -> MailRuleCheck.check(rule(Part.HEADER, "X Spam:", "yes")))
        .isInstanceOf(InvalidInput.class);
    assertThatCode(() -> MailRuleCheck.check(rule(Part.HEADER, "X-Spam-Flag", "yes")))
        .doesNotThrowAnyException();
  }
}
