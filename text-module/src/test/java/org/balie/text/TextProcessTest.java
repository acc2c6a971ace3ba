package org.balie.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.balie.text.reading.Made;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The reading process as the server has it: a real one, with limits that are reached sooner. */
class TextProcessTest {

  private static final String OURS = System.getProperty("java.class.path");
  private static final Duration LONG = Duration.ofSeconds(60);

  /** Says that it is there, and then nothing any more. */
  private static final List<String> SILENT = saying("\\102\\101\\114\\001", "exec sleep 600");

  private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
  private TextProcess process = with("128m", LONG);

  private static List<String> saying(String bytes, String then) {
    return List.of("/bin/sh", "-c", "printf '" + bytes + "'; " + then);
  }

  private TextProcess with(String heap, Duration time) {
    return new TextProcess(List.of(), OURS, new ReadingLimits(heap, time, 10_000), watch);
  }

  private TextProcess instead(List<String> command, Duration time) {
    return new TextProcess(command, OURS, new ReadingLimits("128m", time, 10_000), watch);
  }

  @AfterEach
  void end() {
    process.close();
    watch.shutdownNow();
  }

  private FileText read(String mediaType, byte[] file) throws IOException, ReadingBroke {
    return process.read(mediaType, file.length, new ByteArrayInputStream(file));
  }

  private FileText readPlain(String words) throws IOException, ReadingBroke {
    return read("text/plain", words.getBytes(UTF_8));
  }

  @Test
  void one_process_reads_one_file_after_the_other() throws Exception {
    assertThat(read(Made.PDF, Made.pdf("first"))).isEqualTo(FileText.read("first"));
    var before = children();
    assertThat(read(Made.DOCX, Made.docx("second"))).isEqualTo(FileText.read("second"));
    assertThat(read(Made.PDF, "%PDF-1.7 broken".getBytes(UTF_8)).kind())
        .isEqualTo(FileText.Kind.UNREADABLE);
    assertThat(readPlain("third å")).isEqualTo(FileText.read("third å"));
    assertThat(children()).isEqualTo(before).hasSize(1);
  }

  /** Libraries like to put files aside on the disk, large ones above all: here they cannot. */
  @Test
  void every_kind_is_read_without_a_disk() throws Exception {
    for (var file : Made.ofEveryKind("large").entrySet()) {
      var text = read(file.getKey(), file.getValue());
      assertThat(text.text()).as(file.getKey() + " " + text.reason()).contains("large");
    }
  }

  @Test
  void what_takes_too_long_is_ended() {
    process = instead(SILENT, Duration.ofMillis(300));
    assertThatThrownBy(() -> readPlain("words"))
        .isInstanceOf(ReadingBroke.class)
        .hasMessage("took too long");
    assertThat(process.runs()).isFalse();
  }

  @Test
  void one_without_memory_ends_and_the_next_file_has_another() throws Exception {
    process = with("24m", LONG);
    var huge = new byte[25 << 20];
    assertThatThrownBy(() -> read("text/plain", huge))
        .isInstanceOf(ReadingBroke.class)
        .hasMessage("ended");
    assertThat(readPlain("small")).isEqualTo(FileText.read("small"));
  }

  @Test
  void an_answer_that_is_none_ends_it() {
    process = instead(saying("\\102\\101\\114\\001\\007", "exec sleep 600"), LONG);
    assertThatThrownBy(() -> readPlain("x")).isInstanceOf(ReadingBroke.class);
    process =
        instead(
            saying("\\102\\101\\114\\001\\000\\000\\000\\177\\1\\1\\1", "exec sleep 600"), LONG);
    assertThatThrownBy(() -> readPlain("x"))
        .isInstanceOf(ReadingBroke.class)
        .hasStackTraceContaining("An answer of");
    assertThat(process.runs()).isFalse();
  }

  @Test
  void a_file_that_breaks_off_ends_it_too() throws Exception {
    var broken = new ByteArrayInputStream(new byte[10]);
    assertThatThrownBy(() -> process.read("text/plain", 100, broken))
        .isInstanceOf(ReadingBroke.class);
    assertThat(readPlain("whole")).isEqualTo(FileText.read("whole"));
  }

  @Test
  void what_cannot_start_is_no_fault_of_a_file() {
    process = new TextProcess(List.of(), "/nowhere/*", new ReadingLimits("64m", LONG, 10), watch);
    assertThatThrownBy(() -> readPlain("x")).isInstanceOf(IOException.class);
    process = instead(List.of("/no/such/program"), LONG);
    assertThatThrownBy(() -> readPlain("x")).isInstanceOf(IOException.class);
  }

  @Test
  void it_knows_nothing_of_the_server() throws Exception {
    var command =
        List.of(
            "/bin/sh",
            "-c",
            "env | grep -vq -e '^PWD=' -e '^_=' -e '^SHLVL=' && exit 1; exec \"$@\"",
            "sh");
    process = instead(command, LONG);
    assertThat(System.getenv()).isNotEmpty();
    assertThat(readPlain("nothing there")).isEqualTo(FileText.read("nothing there"));
  }

  @Test
  void it_is_gone_when_it_is_not_wanted_any_more() throws Exception {
    readPlain("x");
    process.rest();
    gone(children());
    readPlain("again");
    var last = children();
    process.close();
    gone(last);
    assertThatThrownBy(() -> readPlain("x")).isInstanceOf(IOException.class);
  }

  /** The server is killed: nobody is there to end it. */
  @Test
  void it_ends_with_a_server_that_is_killed() throws Exception {
    var server =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                OURS,
                Server.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (InputStream said = server.getInputStream()) {
      assertThat(said.read()).isEqualTo('r');
      var reading = server.children().toList();
      assertThat(reading).hasSize(1);
      server.destroyForcibly().waitFor();
      gone(reading);
    }
  }

  /** A server that has a file read and then does nothing, until it or who began it ends. */
  static final class Server {
    public static void main(String[] arguments) throws Exception {
      var watch = Executors.newSingleThreadScheduledExecutor();
      var process = new TextProcess(List.of(), OURS, new ReadingLimits("64m", LONG, 100), watch);
      process.read("text/plain", 1, new ByteArrayInputStream(new byte[] {'x'}));
      System.out.write('r');
      System.out.flush();
      System.in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static List<ProcessHandle> children() {
    return ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList();
  }

  private static void gone(List<ProcessHandle> processes) throws Exception {
    for (var each : processes) {
      each.onExit().get(20, TimeUnit.SECONDS);
    }
  }
}
