package org.balie.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OidcLogoutTest {
  @RegisterExtension static final RunningLandscape LANDSCAPE = new RunningLandscape();

  @Test
  void signing_out_tells_the_application_in_a_frame_and_brings_people_back() throws Exception {
    var browser = Browser.at(LANDSCAPE);
    var idToken = browser.signIn("emma").get("id_token").asText();
    var sid = SignedJWT.parse(idToken).getJWTClaimsSet().getStringClaim("sid");

    var page = browser.get(browser.endpoint("end_session") + "?" + Browser.form(leaving(idToken)));

    assertThat(page.body())
        .contains("src=\"" + RunningLandscape.FRONT_CHANNEL + "?iss=http%3A%2F%2Flocalhost")
        .contains("&amp;sid=" + sid)
        .contains("1;url=" + RunningLandscape.LANDING + "?state=bye");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("frame-src http://localhost:9");
    assertThat(browser.authorize(Browser.request()).body()).contains("Choose an account");
  }

  @Test
  void a_browser_without_a_session_is_sent_on_at_once() throws Exception {
    var browser = Browser.at(LANDSCAPE);
    var uri = browser.endpoint("end_session") + "?post_logout_redirect_uri=";

    assertThat(browser.get(uri + RunningLandscape.LANDING).headers().firstValue("Location"))
        .contains(RunningLandscape.LANDING);
  }

  @Test
  void an_address_that_is_not_registered_is_no_place_to_land() throws Exception {
    var browser = Browser.at(LANDSCAPE);
    browser.signIn("emma");
    var uri = browser.endpoint("end_session") + "?post_logout_redirect_uri=";
    var answer = browser.get(uri + "http://evil.example/");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
  }

  private static Map<String, String> leaving(String idToken) {
    var leaving = new LinkedHashMap<String, String>();
    leaving.put("id_token_hint", idToken);
    leaving.put("post_logout_redirect_uri", RunningLandscape.LANDING);
    leaving.put("state", "bye");
    return leaving;
  }
}
