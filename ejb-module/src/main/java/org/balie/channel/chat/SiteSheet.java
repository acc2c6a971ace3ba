package org.balie.channel.chat;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A website that carries the chat.
 *
 * @param id null for one that is not stored yet
 * @param code stands in the address of its script
 * @param origins pages of these may show it, for example {@code https://www.library.example}
 * @param mostWaiting with so many in the queue visitors get the form instead
 */
public record SiteSheet(
    UUID id,
    String code,
    String name,
    boolean active,
    List<String> origins,
    Tickets tickets,
    Look look,
    Form form,
    OpeningHours hours,
    int mostWaiting,
    long version)
    implements Serializable {

  /** What its tickets are; each may be null. */
  public record Tickets(UUID team, UUID topic, String caseType) implements Serializable {}

  /**
   * How it looks and speaks.
   *
   * @param languages two letters each; the first is for whoever speaks none of them
   * @param colour {@code #rrggbb}; white is readable on it
   * @param texts by language; what is not said has words of the product
   */
  public record Look(List<String> languages, String colour, Map<String, Words> texts)
      implements Serializable {}

  /** What it says in one language; each may be empty. */
  public record Words(String title, String welcome, String privacy) implements Serializable {

    public static final Words NONE = new Words("", "", "");
  }

  /** Whether something is asked before a chat begins. */
  public enum Ask {
    NO,
    OPTIONAL,
    REQUIRED
  }

  /**
   * What is asked before a chat begins.
   *
   * @param privacyUrl of the whole notice; may be empty
   */
  public record Form(Ask name, Ask email, String privacyUrl) implements Serializable {}

  /** The site's language nearest to the one asked for. */
  public String language(String wanted) {
    return look.languages().contains(wanted) ? wanted : look.languages().get(0);
  }

  public Words words(String language) {
    return look.texts().getOrDefault(language, Words.NONE);
  }
}
