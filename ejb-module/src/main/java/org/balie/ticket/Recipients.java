package org.balie.ticket;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.balie.platform.Json;

/** Everybody a message goes to. */
public record Recipients(List<String> to, List<String> cc, List<String> bcc)
    implements Serializable {

  public static Recipients to(String address) {
    return new Recipients(List.of(address), List.of(), List.of());
  }

  /** As it was stored; a message from before there were several has one. */
  public static Recipients of(String json, String single) {
    if (json != null) {
      return Json.read(json, Recipients.class);
    }
    return single == null ? new Recipients(List.of(), List.of(), List.of()) : to(single);
  }

  public Stream<String> all() {
    return Stream.of(to, cc, bcc).flatMap(List::stream);
  }
}
