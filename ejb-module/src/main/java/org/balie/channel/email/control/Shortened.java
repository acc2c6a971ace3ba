package org.balie.channel.email.control;

/** Text of strangers, to fit a column; the original has all of it. */
final class Shortened {

  private Shortened() {}

  static String to(int most, String text) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }
}
