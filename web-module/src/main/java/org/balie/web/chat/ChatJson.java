package org.balie.web.chat;

import java.util.List;
import java.util.UUID;

/** What {@code chats.js} is told, in the words of the agent. */
public final class ChatJson {

  private ChatJson() {}

  /**
   * Everything of the page.
   *
   * @param waiting who waits, the longest first
   * @param own the agent's conversations, the oldest first
   * @param places where a conversation can go
   */
  public record Board(
      boolean available, int capacity, List<Waiting> waiting, List<Own> own, List<Place> places) {}

  /** Somebody who waits. */
  public record Waiting(UUID id, String name, String about) {}

  /**
   * A conversation.
   *
   * @param reader the language of the visitor
   * @param gone what to say of a visitor who is not there; empty for one who is
   */
  public record Own(
      UUID id,
      String title,
      UUID ticket,
      String number,
      String reader,
      String state,
      String gone,
      String typing,
      boolean mailed,
      List<Entry> entries) {}

  /**
   * Something that was said.
   *
   * @param kind visitor, agent, note or event
   * @param file address of the file that came with it; null for words alone
   */
  public record Entry(long seq, String kind, String who, String text, String at, String file) {}

  /**
   * A team or a colleague.
   *
   * @param kind {@code all}, {@code team} or {@code agent}
   */
  public record Place(String kind, String id, String name) {}

  /** What a page that shows no chats needs. */
  public record Count(int waiting, boolean available, String newest) {}

  /** It was done. */
  public record Done(String said) {}

  /** It was refused. */
  public record Refused(List<String> faults) {}
}
