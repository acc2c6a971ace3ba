package org.balie.text;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A Java process that takes the text out of files, one at a time, and what the server has of it. It
 * gets bytes on its standard input and nothing else: no environment, no name, no place to write to.
 * It begins with the first file and stays for the next ones; where it ends, by itself or because it
 * took too long, the next file begins another.
 */
public final class TextProcess implements AutoCloseable {

  private static final String MAIN = "org.balie.text.reading.Reading";

  /** A folder in a file: whatever wants to be written there cannot be, not even by root. */
  private static final String NOWHERE = "/dev/null/nowhere";

  private static final Duration START = Duration.ofSeconds(60);

  private final List<String> command;
  private final ReadingLimits limits;
  private final ScheduledExecutorService watch;
  private volatile Process process;
  private DataOutputStream to;
  private DataInputStream from;
  private volatile boolean closed;

  /**
   * Starts nothing yet.
   *
   * @param before what the command begins with, for example {@code unshare --net}; mostly nothing
   * @param classPath of the process
   * @param watch ends the process when its time is over
   */
  public TextProcess(
      List<String> before, String classPath, ReadingLimits limits, ScheduledExecutorService watch) {
    this.command = command(before, classPath, limits);
    this.limits = limits;
    this.watch = watch;
  }

  private static List<String> command(List<String> before, String path, ReadingLimits limits) {
    var command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + limits.heap(),
            "-XX:MaxMetaspaceSize=128m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:ActiveProcessorCount=1",
            "-XX:+ExitOnOutOfMemoryError"));
    // Neither a dump nor a trace of a crash: there would be words of the file in them.
    command.addAll(
        List.of(
            "-XX:-HeapDumpOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=/dev/null",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism"));
    command.addAll(
        List.of(
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Djava.io.tmpdir=" + NOWHERE,
            "-Duser.home=" + NOWHERE,
            "-Djava.security.manager=org.balie.text.reading.Fence"));
    command.addAll(List.of("-cp", path, MAIN, String.valueOf(limits.most())));
    return List.copyOf(command);
  }

  /**
   * Has the process there.
   *
   * @throws IOException when it cannot be started: no file is to blame
   */
  public synchronized void start() throws IOException {
    if (closed) {
      throw new IOException("No reading process is wanted any more");
    }
    if (process != null && process.isAlive()) {
      return;
    }
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    process = builder.directory(Path.of("/").toFile()).start();
    to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    from = new DataInputStream(process.getInputStream());
    if (closed) {
      end();
    }
    try {
      if (inTime(START, from::readInt) != Frames.READY) {
        throw new IOException("It is no reading process of this version");
      }
    } catch (IOException | ReadingBroke mute) {
      end();
      throw new IOException("The reading process did not start", mute);
    }
  }

  /**
   * The text of a file.
   *
   * @throws ReadingBroke when the process was lost over it
   * @throws IOException when the process cannot be started
   */
  public synchronized FileText read(String mediaType, long size, InputStream bytes)
      throws IOException, ReadingBroke {
    start();
    return inTime(
        limits.time(),
        () -> {
          Frames.ask(to, mediaType, size, bytes);
          return Frames.answered(from, limits.most());
        });
  }

  /** Something said to the process, and its answer. */
  @FunctionalInterface
  private interface Talk<T> {
    T talk() throws IOException;
  }

  private <T> T inTime(Duration time, Talk<T> talk) throws ReadingBroke {
    var late = new AtomicBoolean();
    var current = process;
    var knife =
        watch.schedule(
            () -> {
              late.set(true);
              current.destroyForcibly();
            },
            time.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      return talk.talk();
    } catch (IOException | RuntimeException ended) {
      end();
      throw new ReadingBroke(late.get() ? "took too long" : "ended", ended);
    } finally {
      knife.cancel(false);
    }
  }

  /** Ends the process; the next file begins another. */
  public synchronized void rest() {
    end();
  }

  public synchronized boolean runs() {
    return process != null && process.isAlive();
  }

  private void end() {
    if (process != null) {
      process.destroyForcibly();
      process = null;
    }
  }

  /** Ends the process, also in the middle of a file, and begins no other. */
  @Override
  public void close() {
    closed = true;
    var current = process;
    if (current != null) {
      current.destroyForcibly();
    }
  }
}
