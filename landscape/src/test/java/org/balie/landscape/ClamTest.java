package org.balie.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClamTest {
  private static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  @RegisterExtension static final RunningLandscape LANDSCAPE = new RunningLandscape();

  private static String scan(String... chunks) throws IOException {
    try (var socket = connect()) {
      var out = new DataOutputStream(socket.getOutputStream());
      out.writeBytes("zINSTREAM\0");
      for (var chunk : chunks) {
        out.writeInt(chunk.length());
        out.writeBytes(chunk);
      }
      out.writeInt(0);
      return answer(socket);
    }
  }

  private static Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), LANDSCAPE.get().clam().port());
  }

  private static String answer(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
  }

  @Test
  void it_answers_a_ping() throws IOException {
    try (var socket = connect()) {
      socket.getOutputStream().write("nPING\n".getBytes(StandardCharsets.US_ASCII));

      assertThat(answer(socket)).isEqualTo("PONG\n");
    }
  }

  @Test
  void clean_content_is_ok() throws IOException {
    assertThat(scan("a library card", "")).isEqualTo("stream: OK\0");
  }

  @Test
  void the_test_virus_is_found_across_chunks() throws IOException {
    assertThat(scan("x" + EICAR.substring(0, 30), EICAR.substring(30)))
        .isEqualTo("stream: Eicar-Test-Signature FOUND\0");
  }

  @Test
  void down_means_that_nobody_listens() throws Exception {
    LANDSCAPE.switchOn("clam", "down");

    assertThatThrownBy(() -> scan("x")).isInstanceOf(ConnectException.class);
  }

  @Test
  void hanging_means_that_no_answer_comes() throws Exception {
    LANDSCAPE.switchOn("clam", "hang");
    try (var socket = connect()) {
      socket.setSoTimeout(200);
      socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));

      assertThatThrownBy(() -> answer(socket)).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void an_error_is_no_verdict() throws Exception {
    LANDSCAPE.switchOn("clam", "error");

    assertThat(scan("x")).endsWith("ERROR\0");
  }
}
