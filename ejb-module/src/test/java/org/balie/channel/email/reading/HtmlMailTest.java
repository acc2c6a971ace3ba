package org.balie.channel.email.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlMailTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<div style=\"background:url(https://evil.test/x)\">x</div>",
        "<div style=\"width:expression(alert(1))\">x</div>",
        "<link rel=stylesheet href=https://evil.test/x>",
        "<meta http-equiv=refresh content=\"0;url=https://evil.test\">",
        "<form action=https://evil.test><input name=a></form>",
        "<base href=https://evil.test>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<img src=\"https://evil.test/pixel.gif\" data-balie-cid=\"x\">",
        "<img srcset=\"https://evil.test/pixel.gif 2x\">",
        "<video src=https://evil.test/v><source src=https://evil.test/w></video>",
        "<style>body{background:url(https://evil.test)}</style>"
      })
  void nothing_acts_and_nothing_is_fetched(String html) {
    var shown = HtmlMail.of("<p>Hello</p>" + html).html();
    assertThat(shown)
        .doesNotContainPattern(
            "(?i)<(script|svg|iframe|form|input|link|meta|base|style|video|math)\\b")
        .doesNotContainPattern("(?i)\\son[a-z]+\\s*=")
        .doesNotContainPattern("(?i)javascript:|expression|url\\(")
        .doesNotContainPattern("(?i)\\s(src|srcset)\\s*=")
        .contains("Hello");
  }

  @Test
  void a_picture_from_elsewhere_waits_until_somebody_asks() {
    assertThat(HtmlMail.of("<img src=\"https://x.test/a.png\" alt=Logo>").html())
        .contains(CleanHtml.REMOTE + "=\"https://x.test/a.png\"")
        .doesNotContain(" src=");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>My answer</p><div class=gmail_quote>On Monday wrote<blockquote>Old words</blockquote></div>",
        "<p>My answer</p><blockquote type=cite>Old words</blockquote>",
        "<p>My answer</p><div id=appendonsend></div><hr><div>Old words</div>",
        "<p>My answer</p><div><div style=\"border:none;border-top:solid #E1E1E1 1.0pt\"><p><b>Van:</b> Anna</p></div></div><p>Old words</p>",
        "<p>My answer</p><p>Op 3 mei 2026 om 12:00 schreef Anna &lt;a@x.test&gt;:</p><blockquote>Old words</blockquote>"
      })
  void what_was_quoted_is_folded_and_kept(String html) {
    var mail = HtmlMail.of(html);
    assertThat(mail.split().visible()).isEqualTo("My answer");
    assertThat(mail.split().quoted()).contains("Old words");
    assertThat(mail.html()).contains("Old words");
  }
}
