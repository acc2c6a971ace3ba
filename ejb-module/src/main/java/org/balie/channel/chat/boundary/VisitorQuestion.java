package org.balie.channel.chat.boundary;

import org.balie.channel.chat.control.Dialogue.Asked;

/**
 * What a visitor asks, as it was typed.
 *
 * @param language two letters; another than those of the site becomes its first
 * @param page where the visitor was; may be null
 * @param consent to the privacy notice
 */
public record VisitorQuestion(
    String name, String email, String text, String language, String page, Boolean consent) {

  Asked asked() {
    return new Asked(name, email, text, language, page, consent);
  }
}
