package org.balie.landscape.topdesk;

import java.util.List;

/** A request that TOPdesk does not carry out, with its status and what the error body says. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final List<String> messages;

  Refusal(int status, List<String> messages) {
    super(status + " " + messages);
    this.status = status;
    this.messages = List.copyOf(messages);
  }

  static Refusal badRequest(String message) {
    return new Refusal(400, List.of(message));
  }

  static Refusal notFound(String message) {
    return new Refusal(404, List.of(message));
  }

  static Refusal forbidden(String message) {
    return new Refusal(403, List.of(message));
  }

  int status() {
    return status;
  }

  List<String> messages() {
    return messages;
  }
}
