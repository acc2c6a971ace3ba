package org.balie.text;

/**
 * What a file says.
 *
 * @param text empty unless it was read
 * @param reason why it could not be read, as the name of an exception: never a word of the file
 */
public record FileText(Kind kind, String text, String reason) {

  /** What became of it; the order is part of the protocol. */
  public enum Kind {
    READ,
    /** No words in it, or of a kind whose words nobody takes. */
    NOTHING,
    /** Broken, locked with a password, or made to harm. */
    UNREADABLE
  }

  public static FileText read(String text) {
    return text.isBlank() ? nothing() : new FileText(Kind.READ, text, "");
  }

  public static FileText nothing() {
    return new FileText(Kind.NOTHING, "", "");
  }

  public static FileText unreadable(String reason) {
    return new FileText(Kind.UNREADABLE, "", reason);
  }
}
