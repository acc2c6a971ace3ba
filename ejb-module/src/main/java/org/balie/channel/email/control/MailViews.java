package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.balie.channel.email.MailView;
import org.balie.content.ContentId;
import org.balie.content.ContentStore;
import org.balie.platform.Json;

/** Keeps what can be read of mails, encrypted like everything else people wrote. */
@ApplicationScoped
public class MailViews {

  private static final long MOST = 64L << 20;

  @Inject ContentStore contents;

  public ContentId keep(MailView view) throws IOException {
    var json = Json.write(view).getBytes(StandardCharsets.UTF_8);
    try (var sealed = contents.sealText(new ByteArrayInputStream(json), MOST, "application/json")) {
      return contents.keepText(sealed);
    }
  }

  public MailView read(ContentId id) {
    try (var stream = contents.open(id)) {
      return Json.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), MailView.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
