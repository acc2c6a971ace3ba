package org.balie.text.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.SynchronousQueue;
import org.balie.text.Frames;

/**
 * The process that reads files. One thread listens and one reads: so the end of the server, which
 * is the end of the standard input, ends this process too while a file holds it.
 */
final class Reading {

  private final DataOutputStream out;
  private final Documents documents;
  private final SynchronousQueue<Frames.Request> next = new SynchronousQueue<>();

  private Reading(DataOutputStream out, Documents documents) {
    this.out = out;
    this.documents = documents;
  }

  public static void main(String[] arguments) {
    var in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    var out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    // A library that has something to say must not say it in the middle of an answer.
    System.setOut(System.err);
    var reading = new Reading(out, new Documents(Integer.parseInt(arguments[0])));
    var reader = new Thread(reading::read, "reader");
    reader.setDaemon(true);
    reader.start();
    reading.listen(in);
  }

  private void listen(DataInputStream in) {
    try {
      out.writeInt(Frames.READY);
      out.flush();
      while (true) {
        next.put(Frames.asked(in));
      }
    } catch (IOException gone) {
      Runtime.getRuntime().halt(0);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void read() {
    try {
      while (true) {
        var file = next.take();
        Frames.answer(out, documents.read(file.mediaType(), file.bytes()));
      }
    } catch (IOException gone) {
      Runtime.getRuntime().halt(0);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
