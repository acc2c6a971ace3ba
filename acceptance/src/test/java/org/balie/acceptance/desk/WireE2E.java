package org.balie.acceptance.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.balie.acceptance.Place;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each listener promises, and what everybody may read on it. */
@Requirement({"C-05", "D-41", "D-62"})
class WireE2E {

  private static final String HSTS = "strict-transport-security";
  private static final Duration YEAR = Duration.ofDays(365);

  @RegisterExtension final Browser browser = new Browser();

  private APIResponse get(String place, String path) {
    return browser
        .person(options -> options.setIgnoreHTTPSErrors(true))
        .request()
        .get(
            Place.of(place) + path,
            RequestOptions.create().setHeader("X-Forwarded-Proto", "https").setMaxRedirects(0));
  }

  @Test
  void tls_is_for_good_where_there_is_tls() {
    var api = get("BALIE_PUBLIC_TLS_URL", "/api/v1/openapi.json").headers();
    var page = get("BALIE_INTERNAL_TLS_URL", "/signed-out").headers();
    for (var header : List.of(api.get(HSTS), page.get(HSTS))) {
      assertThat(header).startsWith("max-age=");
      assertThat(Long.parseLong(header.replaceAll("\\D", "")))
          .isGreaterThanOrEqualTo(YEAR.toSeconds());
    }
  }

  @Test
  void nobody_is_promised_tls_in_the_clear_whatever_a_header_says() {
    assertThat(get("BALIE_PUBLIC_URL", "/api/v1/openapi.json").headers()).doesNotContainKey(HSTS);
    assertThat(get("BALIE_AGENT_URL", "/signed-out").headers()).doesNotContainKey(HSTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BALIE_PUBLIC_URL",
        "BALIE_AGENT_URL",
        "BALIE_PUBLIC_TLS_URL",
        "BALIE_INTERNAL_TLS_URL"
      })
  void everybody_can_read_whom_to_tell_of_a_weakness(String place) {
    var answer = get(place, "/.well-known/security.txt");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers().get("content-type").replace(" ", "").toLowerCase())
        .isEqualTo("text/plain;charset=utf-8");
    assertThat(answer.headers()).doesNotContainKey("set-cookie");
    var lines = Arrays.asList(answer.text().split("\n"));
    assertThat(lines).contains("Contact: mailto:security@kb.test");
    assertThat(lines.stream().filter(l -> l.startsWith("Expires: "))).hasSize(1);
    var expires = Instant.parse(fieldOf(lines, "Expires"));
    assertThat(expires).isAfter(Instant.now()).isBefore(Instant.now().plus(YEAR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BALIE_AGENT_URL", "BALIE_INTERNAL_TLS_URL"})
  void text_goes_compressed(String place) {
    var script = get(place, "/jakarta.faces.resource/core.js.xhtml?ln=primefaces").headers();
    assertThat(script).containsEntry("content-encoding", "gzip");
    assertThat(script).containsEntry("vary", "Accept-Encoding");
    var api = get("BALIE_PUBLIC_URL", "/api/v1/openapi.json").headers();
    assertThat(api).containsEntry("content-encoding", "gzip");
  }

  private static String fieldOf(List<String> lines, String name) {
    return lines.stream()
        .filter(l -> l.startsWith(name + ": "))
        .findFirst()
        .orElseThrow()
        .substring(name.length() + 2);
  }

  @Test
  void nothing_else_is_beside_it_on_the_public_port() {
    assertThat(get("BALIE_PUBLIC_URL", "/.well-known/security").status()).isEqualTo(404);
    assertThat(get("BALIE_PUBLIC_URL", "/.well-known/../desk").status()).isEqualTo(404);
    assertThat(get("BALIE_PUBLIC_URL", "/.well-known/security.txt/desk").status()).isEqualTo(404);
  }
}
