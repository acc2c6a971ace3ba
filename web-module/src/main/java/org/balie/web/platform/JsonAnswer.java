package org.balie.web.platform;

import jakarta.json.Json;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;
import org.balie.platform.BalieException;

/** What a script of a page is told: what it asked for or, under {@code faults}, why not. */
public final class JsonAnswer {

  private JsonAnswer() {}

  /**
   * Writes it. Something refused has its own status; what no page of ours asks, an {@link
   * IllegalArgumentException}, is a bad request.
   */
  public static void write(
      HttpServletResponse response, Locale language, Supplier<? extends JsonStructure> source)
      throws IOException {
    JsonStructure answer = JsonValue.EMPTY_JSON_OBJECT;
    try {
      answer = source.get();
    } catch (BalieException refused) {
      response.setStatus(refused.status());
      var faults = Json.createArrayBuilder(Refusal.words(refused, language));
      answer = Json.createObjectBuilder().add("faults", faults).build();
    } catch (IllegalArgumentException notOurPage) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
    response.setContentType("application/json");
    Json.createWriter(response.getOutputStream()).write(answer);
  }
}
