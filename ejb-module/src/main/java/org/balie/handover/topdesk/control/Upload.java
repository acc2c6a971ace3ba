package org.balie.handover.topdesk.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.function.Supplier;
import org.balie.ticket.SecondLine.FileFact;

/** A file as TOPdesk takes it: {@code multipart/form-data}, streamed, its length known before. */
record Upload(FileFact file, String description, String border) {

  Upload(FileFact file, String description) {
    this(file, description, "balie-" + UUID.randomUUID());
  }

  String contentType() {
    return "multipart/form-data; boundary=" + border;
  }

  BodyPublisher body(Supplier<InputStream> bytes) {
    var name = file.name().replace("\\", "_").replace("\"", "%22").replaceAll("[\r\n]", "_");
    var head =
        field("invisibleForCaller", "true")
            + field("description", description)
            + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                .formatted(border, name)
            + "Content-Type: application/octet-stream\r\n\r\n";
    var tail = "\r\n--" + border + "--\r\n";
    return BodyPublishers.concat(
        BodyPublishers.ofByteArray(head.getBytes(UTF_8)),
        BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(bytes), Math.max(1, file.size())),
        BodyPublishers.ofByteArray(tail.getBytes(UTF_8)));
  }

  private String field(String name, String value) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(border, name, value);
  }
}
