package org.balie.web.topic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.balie.platform.Texts;
import org.balie.topic.TopicFile.Step;
import org.balie.topic.boundary.TopicExchange;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Language;
import org.balie.web.platform.Notice;
import org.omnifaces.cdi.Param;

/** A file of topics: first what it would change, then the change. */
@Named
@RequestScoped
public class TopicImportView {

  private static final int LARGEST = 1 << 20;

  @Inject @Param Long revision;
  @Inject TopicExchange exchange;
  @Inject Attempt attempt;
  @Inject Notice notice;
  @Inject Language language;

  private Part file;
  private String text;
  private TopicExchange.Trial trial;

  /** Says what it would change, and changes nothing. */
  public void check() {
    if (file != null && file.getSize() > 0) {
      text = read();
    }
    attempt.to(() -> trial = exchange.check(text), null);
  }

  private String read() {
    try (var bytes = file.getInputStream()) {
      var read = new String(bytes.readNBytes(LARGEST), StandardCharsets.UTF_8);
      return read.startsWith("\uFEFF") ? read.substring(1) : read;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Does what was shown; when the tree is another one by now, it shows that first. */
  public void apply() {
    var seen = revision == null ? -1 : revision;
    if (attempt.to(() -> exchange.apply(text, seen), null)) {
      notice.go("admin/topics", "topic.done.imported");
    } else if (attempt.isConflict()) {
      attempt.to(() -> trial = exchange.check(text), null);
    }
  }

  public TopicExchange.Trial getTrial() {
    return trial;
  }

  public String told(Step step) {
    return step.isNew()
        ? Texts.get(language.getLocale(), "topic.import.new")
        : step.what().stream()
            .map(what -> Texts.get(language.getLocale(), "topic.import." + what))
            .collect(Collectors.joining(", "));
  }

  public List<Step> getSteps() {
    return trial == null ? List.of() : trial.steps();
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
