package org.balie.channel.email.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;

/** Gathers what the parts of a mail say and hands its files over, while the parser walks on. */
final class PartCollector extends AbstractContentHandler {

  private static final int DEEPEST = 60;
  private static final int MOST_PARTS = 2_000;

  private final Leaves leaves;
  private final Deque<Level> levels = new ArrayDeque<>();
  private final List<String> trouble = new ArrayList<>();
  private final MailHeaders top = new MailHeaders();
  private MailHeaders current = top;
  private boolean topSeen;
  private int parts;
  private Runnable stop = () -> {};

  /** A multipart under way. */
  private record Level(String subtype, List<Shown> parts) {}

  PartCollector(FileTaker taker, int depth) {
    leaves = new Leaves(taker, depth);
    levels.push(new Level("mixed", new ArrayList<>()));
  }

  void stopWith(Runnable stopping) {
    stop = stopping;
  }

  @Override
  public void startHeader() {
    current = topSeen ? new MailHeaders() : top;
    topSeen = true;
  }

  @Override
  public void field(Field field) {
    current.add(field);
  }

  @Override
  public void startMultipart(BodyDescriptor descriptor) {
    levels.push(new Level(descriptor.getSubType().toLowerCase(Locale.ROOT), new ArrayList<>()));
    if (levels.size() > DEEPEST) {
      giveUp("nested too deeply");
    }
  }

  @Override
  public void endMultipart() {
    if (levels.size() > 1) {
      var done = levels.pop();
      add(
          done.subtype().equals("alternative")
              ? Shown.alternatives(done.parts())
              : Shown.together(done.parts()));
    }
  }

  @Override
  public void body(BodyDescriptor descriptor, InputStream bytes) throws IOException {
    if (++parts > MOST_PARTS) {
      giveUp("too many parts");
      return;
    }
    var inReport = levels.stream().anyMatch(l -> l.subtype().equals("report"));
    add(leaves.read(current, descriptor, bytes, inReport));
  }

  private void add(Shown shown) {
    levels.element().parts().add(shown);
  }

  private void giveUp(String why) {
    if (!trouble.contains(why)) {
      trouble.add(why);
    }
    stop.run();
  }

  /** Everything said, also where the mail ended in the middle. */
  Shown shown() {
    while (levels.size() > 1) {
      endMultipart();
    }
    var said = Shown.together(levels.element().parts());
    var all = said.asText().isBlank() ? leaves.packed() : said;
    return leaves.appointments().isEmpty()
        ? all
        : Shown.together(List.of(new Shown(leaves.appointments() + "\n", null), all));
  }

  MailHeaders headers() {
    return top;
  }

  List<MailFile> files() {
    return leaves.files();
  }

  List<String> trouble() {
    return trouble;
  }

  ReadMail.Report report() {
    var type = top.value("content-type");
    var kind = top.parameter("content-type", "report-type").toLowerCase(Locale.ROOT);
    return new ReadMail.Report(type, kind, leaves.status(), leaves.enclosed());
  }
}
