package org.balie.api.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

  @Test
  void nothing_that_people_typed_becomes_html() {
    var words = "<script>alert('1')</script> & \"$1\" {{base}}";
    var html = Template.read("words.html").fill(Locale.ENGLISH, Map.of("text", words));
    assertThat(html)
        .contains(
            "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;$1&quot; {{base}}</p>");
  }

  @Test
  void lines_stay_lines_in_a_field_that_is_hidden() {
    var html = Template.read("draft.html").fill(Locale.ENGLISH, Map.of("draft", "one\r\ntwo"));
    assertThat(html).contains("value=\"one&#10;two\"");
  }

  @Test
  void an_address_is_a_link_and_perhaps_a_file() {
    var link = "AbCdEfGhIjKlMnOpQrSt-_";
    var file = "/files/018f0000-0000-7000-8000-000000000001";
    assertThat(WaitingPath.of("/" + link)).hasValueSatisfying(p -> assertThat(p.file()).isNull());
    assertThat(WaitingPath.of("/" + link + file))
        .hasValueSatisfying(p -> assertThat(p.file()).hasToString(file.substring(7)));
    assertThat(WaitingPath.of("/" + link + "/files/..")).isEmpty();
    assertThat(WaitingPath.of("/" + link + "x")).isEmpty();
    assertThat(WaitingPath.of(null)).isEmpty();
  }
}
