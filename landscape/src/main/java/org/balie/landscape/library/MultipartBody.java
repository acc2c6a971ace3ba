package org.balie.landscape.library;

import io.javalin.http.UploadedFile;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A multipart/form-data body (RFC 7578) that streams its files and knows its length beforehand. */
final class MultipartBody {
  private final String boundary = "landscape-" + UUID.randomUUID();
  private final List<BodyPublisher> parts = new ArrayList<>();
  private long length;

  MultipartBody json(String name, byte[] json) {
    text("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n", boundary, name);
    text("Content-Type: application/json\r\n\r\n");
    add(BodyPublishers.ofByteArray(json), json.length);
    text("\r\n");
    return this;
  }

  MultipartBody file(String name, UploadedFile file) {
    var type = file.contentType() == null ? "application/octet-stream" : file.contentType();
    text("--%s\r\nContent-Disposition: form-data; name=\"%s\"; ", boundary, name);
    text("filename=\"%s\"\r\nContent-Type: %s\r\n\r\n", quoted(file.filename()), type);
    add(BodyPublishers.ofInputStream(file::content), file.size());
    text("\r\n");
    return this;
  }

  BodyPublisher publisher() {
    text("--%s--\r\n", boundary);
    var all = BodyPublishers.concat(parts.toArray(BodyPublisher[]::new));
    return BodyPublishers.fromPublisher(all, length);
  }

  String contentType() {
    return "multipart/form-data; boundary=" + boundary;
  }

  private void text(String format, Object... values) {
    var bytes = String.format(format, values).getBytes(StandardCharsets.UTF_8);
    add(BodyPublishers.ofByteArray(bytes), bytes.length);
  }

  private void add(BodyPublisher part, long size) {
    parts.add(part);
    length += size;
  }

  /** As browsers do it (WHATWG HTML, multipart form data): only these three are escaped. */
  private static String quoted(String name) {
    return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
  }
}
