package org.balie.landscape.library;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.balie.landscape.http.Page;

/** An ordinary page of the library, with one line for the chat. */
final class ChatPage {
  private static final List<String> LANGUAGES = List.of("en", "nl", "sv");

  private ChatPage() {}

  /** In one of the languages that the library has; English for any other. */
  static String html(URI script, String language) {
    var known = LANGUAGES.contains(language) ? language : "en";
    return Page.fill(ChatPage.class, "chat.html", Map.of("language", known, "script", script))
        .html();
  }
}
