package org.balie.acceptance.api;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;

/** What the search of the API finds, page after page. */
public final class Found {

  private Found() {}

  /** The numbers of all tickets with these words, in the order they come; none while it fails. */
  public static List<String> by(String words, int limit) {
    var numbers = new ArrayList<String>();
    var next = "";
    do {
      var question = Json.createObjectBuilder().add("q", words).add("limit", limit);
      if (!next.isEmpty()) {
        question.add("cursor", next);
      }
      var page = Api.post("/tickets/search", question.build().toString());
      if (page.status() != 200) {
        return List.of();
      }
      page.json().getJsonArray("items").stream()
          .map(item -> item.asJsonObject().getString("number"))
          .forEach(numbers::add);
      next = page.json().getString("next", "");
    } while (!next.isEmpty());
    return numbers;
  }
}
