package org.balie.handover.topdesk.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallbackSecretsTest {

  private final CallbackSecrets secrets = new CallbackSecrets();

  CallbackSecretsTest() {
    secrets.settings = new TopdeskSettings();
    secrets.settings.callbackUser = "topdesk";
    secrets.settings.firstSecret = Optional.of("old");
    secrets.settings.secondSecret = Optional.of("new");
  }

  private static String basic(String pair) {
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
  }

  @Test
  void both_secrets_open_while_one_is_being_replaced() {
    assertThat(secrets.prove(basic("topdesk:old"), null)).isTrue();
    assertThat(secrets.prove(basic("topdesk:new"), null)).isTrue();
    assertThat(secrets.prove("bearer new", null)).isTrue();
    assertThat(secrets.prove(null, "old")).isTrue();
  }

  @Test
  void everything_else_stays_out() {
    assertThat(secrets.prove(basic("topdesk:other"), null)).isFalse();
    assertThat(secrets.prove(basic("somebody:old"), null)).isFalse();
    assertThat(secrets.prove("Basic %%%", null)).isFalse();
    assertThat(secrets.prove(basic("old"), null)).isFalse();
    assertThat(secrets.prove(null, "")).isFalse();
    assertThat(secrets.prove(null, null)).isFalse();
  }

  @Test
  void without_a_secret_nobody_comes_in() {
    secrets.settings.firstSecret = Optional.empty();
    secrets.settings.secondSecret = Optional.of(" ");
    assertThat(secrets.prove(basic("topdesk:"), null)).isFalse();
    assertThat(secrets.prove(null, " ")).isFalse();
    assertThat(secrets.settings.hears()).isFalse();
  }
}
