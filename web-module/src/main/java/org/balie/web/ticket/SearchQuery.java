package org.balie.web.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.balie.ticket.Priority;
import org.balie.ticket.Status;
import org.balie.ticket.boundary.TicketFilter;

/** A search as it was understood: words, restrictions, and what was not understood. */
public final class SearchQuery {

  private final List<Status> statuses = new ArrayList<>();
  private final List<Priority> priorities = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();
  private String words = "";
  private String kind;
  private String channel;
  private UUID team;
  private UUID assignee;
  private List<UUID> topics = List.of();
  private String tag;

  void words(String rest) {
    words = rest;
  }

  void status(Status status) {
    statuses.add(status);
  }

  void priority(Priority priority) {
    priorities.add(priority);
  }

  void kind(String code) {
    kind = code;
  }

  void channel(String code) {
    channel = code;
  }

  void team(UUID id) {
    team = id;
  }

  void assigned(UUID id) {
    assignee = id;
  }

  void topics(List<UUID> ids) {
    topics = ids;
  }

  void tag(String word) {
    tag = word;
  }

  void unknown(String part) {
    unknown.add(part);
  }

  /** Parts with a value that nobody knows. */
  public List<String> unknown() {
    return List.copyOf(unknown);
  }

  /** Whether anything but words was asked for. */
  boolean restricts() {
    return !unknown.isEmpty() || !filter(null).equals(TicketFilter.ALL);
  }

  TicketFilter filter() {
    return filter(words);
  }

  private TicketFilter filter(String text) {
    return new TicketFilter(
        text, statuses, priorities, kind, channel, team, assignee, null, topics, tag, null, null);
  }
}
