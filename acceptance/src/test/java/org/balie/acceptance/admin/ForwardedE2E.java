package org.balie.acceptance.admin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.balie.acceptance.Place;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where a request comes from. The instance under test counts 127.0.0.* as the internal network and
 * 127.0.1.1 as its proxy; every other address of this machine is outside.
 */
@Requirement({"D-62", "D-41"})
class ForwardedE2E {

  private static final String HERE = "127.0.0.1";
  private static final String PROXY = "127.0.1.1";
  private static final String OUTSIDE = "127.9.9.9";

  @ParameterizedTest
  @CsvSource({
    HERE + ", '', 200",
    OUTSIDE + ", '', 404",
    PROXY + ", '', 404",
    // Of anybody who is no proxy of ours the header says nothing, in either direction.
    OUTSIDE + ", 127.0.0.1, 404",
    HERE + ", 203.0.113.9, 200",
    PROXY + ", 127.0.0.5, 200",
    PROXY + ", 203.0.113.9, 404",
    // Before what our proxy added stands what the visitor made up.
    PROXY + ", '127.0.0.5, 203.0.113.9', 404",
    PROXY + ", '203.0.113.9, 127.0.0.5', 200",
    PROXY + ", '127.0.0.5, 203.0.113.9, 127.0.1.1', 404",
    PROXY + ", '127.0.0.5, nonsense', 404"
  })
  void the_agents_side_is_for_the_internal_network(String peer, String forwarded, int status) {
    var headers =
        forwarded.isEmpty() ? List.<String>of() : List.of("X-Forwarded-For: " + forwarded);
    assertThat(ask(peer, "BALIE_AGENT_URL", "/signed-out", headers)).isEqualTo(status);
  }

  @Test
  void a_second_line_of_the_header_is_the_end_of_the_first() {
    var headers = List.of("X-Forwarded-For: 127.0.0.5", "X-Forwarded-For: 203.0.113.9");
    assertThat(ask(PROXY, "BALIE_AGENT_URL", "/signed-out", headers)).isEqualTo(404);
  }

  @Test
  void the_audit_log_names_the_address_that_a_proxy_of_ours_saw() {
    var visitor = "198.51.100." + ThreadLocalRandom.current().nextInt(1, 255);
    wrongKey(PROXY, "203.0.113.77, " + visitor);
    assertThat(newestRefusal()).contains(visitor).doesNotContain("203.0.113.77");
  }

  @Test
  void the_audit_log_names_the_forger_and_not_what_is_forged() {
    var forger = "127.9.9." + ThreadLocalRandom.current().nextInt(10, 255);
    wrongKey(forger, "198.51.100.200");
    assertThat(newestRefusal()).contains(forger).doesNotContain("198.51.100.200");
  }

  private static void wrongKey(String peer, String forwarded) {
    var headers = List.of("X-API-Key: wrong", "X-Forwarded-For: " + forwarded);
    assertThat(ask(peer, "BALIE_API_URL", "/tickets/B-1999-999999", headers)).isEqualTo(401);
  }

  private static String newestRefusal() {
    try (var screens = new Screens()) {
      var anna = screens.of("Anna Dekker");
      screens.open(anna, "/admin/audit?find=api.authenticate");
      return anna.locator("tbody tr").first().innerText();
    }
  }

  private static int ask(String peer, String place, String path, List<String> headers) {
    var address = URI.create(Place.of(place) + path);
    var request =
        "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n%s\r\n"
            .formatted(
                address.getPath(),
                address.getAuthority(),
                headers.stream().map(h -> h + "\r\n").reduce("", String::concat));
    try (var socket =
        new Socket(
            InetAddress.getByName(HERE), address.getPort(), InetAddress.getByName(peer), 0)) {
      socket.getOutputStream().write(request.getBytes(UTF_8));
      var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      return Integer.parseInt(answer.split(" ", 3)[1]);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
