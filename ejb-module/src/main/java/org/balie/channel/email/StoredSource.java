package org.balie.channel.email;

import jakarta.activation.DataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.balie.content.ContentStore;
import org.balie.ticket.OutgoingMessages;

/** Stored bytes as the mail library reads them, streamed from the database. */
record StoredSource(ContentStore contents, OutgoingMessages.File file) implements DataSource {

  @Override
  public InputStream getInputStream() throws IOException {
    return contents.open(file.content());
  }

  @Override
  public OutputStream getOutputStream() throws IOException {
    throw new IOException("Attachments are only read");
  }

  @Override
  public String getContentType() {
    return file.mediaType();
  }

  @Override
  public String getName() {
    return file.name();
  }
}
