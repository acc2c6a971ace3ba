package org.balie.acceptance.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Sessions end, but never by surprise; and nobody else acts in them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Requirement({"K-02", "D-41", "D-43"})
class SessionE2E {

  private Screens screens;

  @BeforeAll
  void open() {
    screens = new Screens();
  }

  @AfterAll
  void close() {
    screens.close();
  }

  @Test
  void somebody_who_does_nothing_is_warned_and_can_stay() {
    var page = idle("28:30");
    var dialog = page.getByRole(AriaRole.DIALOG);
    dialog.waitFor();
    assertThat(dialog.innerText()).contains("Your session is about to end");
    Screens.click(page, "Stay signed in");
    page.clock().runFor("01:50");
    assertThat(dialog.isVisible()).isFalse();
    assertThat(page.url()).contains("/admin/");
  }

  @Test
  void whoever_does_not_answer_is_signed_out() {
    var page = idle("31:00");
    page.waitForURL(url -> url.contains("/signed-out"));
    assertThat(page.getByRole(AriaRole.MAIN).innerText()).contains("nothing was done");
  }

  @Test
  void a_request_of_another_site_changes_nothing() throws Exception {
    assertThat(post(Map.of("Sec-Fetch-Site", "cross-site"))).isEqualTo(403);
    assertThat(post(Map.of("Origin", "https://evil.example"))).isEqualTo(403);
    assertThat(post(Map.of("Sec-Fetch-Site", "same-origin"))).isEqualTo(302);
  }

  @Test
  void pages_tell_the_browser_what_they_never_do() throws Exception {
    var page = get("/signed-out");
    assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(page.headers().firstValue("Set-Cookie").orElse(""))
        .contains("HttpOnly", "SameSite=Lax");
    var framed = get("/front-channel-logout");
    assertThat(framed.headers().firstValue("X-Frame-Options")).isEmpty();
    assertThat(framed.headers().firstValue("Content-Security-Policy").orElse(""))
        .doesNotContain("frame-ancestors 'none'");
  }

  /** Anna, after so long without a hand on the keys. */
  private Page idle(String time) {
    var page = screens.of("Anna Dekker");
    page.clock().install();
    screens.open(page, "/admin/teams");
    page.clock().runFor(time);
    return page;
  }

  private int post(Map<String, String> headers) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(screens.address("/sign-out")));
    headers.forEach(request::header);
    return HttpClient.newHttpClient()
        .send(request.POST(BodyPublishers.noBody()).build(), BodyHandlers.discarding())
        .statusCode();
  }

  private java.net.http.HttpResponse<String> get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(screens.address(path))).build(),
            BodyHandlers.ofString());
  }
}
