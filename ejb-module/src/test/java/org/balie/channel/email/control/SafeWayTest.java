package org.balie.channel.email.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SafeWayTest {

  @Test
  void a_rule_counts_for_everything_below_it_and_never_for_a_top_level() {
    assertThat(SafeWay.upwards("post.mail.kb.nl"))
        .containsExactly("post.mail.kb.nl", "mail.kb.nl", "kb.nl");
    assertThat(SafeWay.upwards("localhost")).isEmpty();
    assertThat(SafeWay.upwards("")).isEmpty();
    assertThat(SafeWay.upwards(".nl")).isEmpty();
  }

  @Test
  void a_domain_has_one_form_however_it_is_typed() {
    assertThat(SafeWay.ascii(" Gävle.SE ")).contains("xn--gvle-loa.se");
    assertThat(SafeWay.ascii("kb.nl")).contains("kb.nl");
    assertThat(SafeWay.ascii("a".repeat(70) + ".nl")).isEmpty();
  }

  @Test
  void a_line_that_is_encrypted_from_the_start_stays_so() {
    var tls = new Properties();
    tls.put("mail.smtp.ssl.enable", "true");
    var session = Session.getInstance(tls);
    SafeWay.demandLine(session);
    assertThat(session.getProperty("mail.smtp.starttls.required")).isNull();
    var plain = Session.getInstance(new Properties());
    SafeWay.demandLine(plain);
    assertThat(plain.getProperty("mail.smtp.starttls.required")).isEqualTo("true");
  }
}
