package org.balie.acceptance.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.stream.IntStream;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;

/** An application sends as much as an administrator granted, and hears when to come back. */
@Requirement("K-06")
class RateLimitE2E extends AnnasScreen {

  private static final int RATE = 6;
  private static final String NOBODY = "/tickets/B-1999-999999";

  @Test
  void more_than_the_agreed_rate_is_refused_until_the_time_that_is_named() {
    var key = applicationWith(RATE);
    var other = applicationWith(RATE);
    var answers = IntStream.rangeClosed(0, RATE).mapToObj(i -> ask(key)).toList();
    assertThat(answers.subList(0, RATE)).allMatch(a -> a.status() == 404);
    var refused = answers.get(RATE);
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(refused.header("API-Version")).isNotEmpty();
    assertThat(refused.json().getString("code")).isEqualTo("api.rate");
    var wait = Integer.parseInt(refused.header("Retry-After"));
    assertThat(wait).isBetween(1, 60 / RATE + 1);
    assertThat(ask(other).status()).as("of another application").isEqualTo(404);
    Eventually.within(
        Duration.ofSeconds(wait + 5L), () -> ask(key).status(), status -> status == 404);
  }

  private String applicationWith(int rate) {
    screens.open(anna, "/admin/applications");
    var name = "Rate " + System.nanoTime();
    anna.getByLabel("Name").fill(name);
    anna.getByLabel("Requests per minute").fill(Integer.toString(rate));
    anna.getByLabel("Read", new Page.GetByLabelOptions().setExact(true)).check();
    Screens.click(anna, "Make the application");
    anna.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
    Screens.click(anna, "Issue a new key");
    return anna.locator("#plain-key").innerText().strip();
  }

  private static Api.Answer ask(String key) {
    return Api.send(Api.anonymous(NOBODY).header("X-API-Key", key));
  }
}
