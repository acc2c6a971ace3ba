package org.balie.acceptance.email;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.api.Api;

/** Mails as Balie read them, over its interface. */
public final class Mails {

  private static final Duration SOON = Duration.ofSeconds(60);

  private Mails() {}

  /** A Message-ID that occurs nowhere else. */
  public static String id() {
    return UUID.randomUUID() + "@burger.test";
  }

  public static List<JsonObject> found(String messageId) {
    var query = URLEncoder.encode("<" + messageId + ">", StandardCharsets.UTF_8);
    return Api.get("/messages?messageId=" + query).json().getJsonArray("items").stream()
        .map(v -> v.asJsonObject())
        .toList();
  }

  public static List<JsonObject> arrived(String messageId, int count) {
    return Eventually.within(SOON, () -> found(messageId), f -> f.size() >= count);
  }

  public static JsonObject arrived(String messageId) {
    return arrived(messageId, 1).get(0);
  }

  /** Whether it is there in time. */
  static boolean arrives(String messageId) {
    try {
      return !arrived(messageId, 1).isEmpty();
    } catch (AssertionError late) {
      return false;
    }
  }

  /** What is said on a ticket. */
  public static List<JsonObject> on(String ticket) {
    return Api.get("/tickets/" + ticket + "/messages").json().getJsonArray("items").stream()
        .map(v -> v.asJsonObject())
        .toList();
  }

  /** Answers and returns the Message-ID of the mail that left. */
  public static String answered(String ticket, String words) {
    var answer =
        Api.post(
            "/tickets/" + ticket + "/messages", "{\"kind\":\"reply\",\"text\":\"" + words + "\"}");
    var id = answer.json().getString("id");
    return Eventually.within(SOON, () -> Api.get("/messages/" + id), a -> a.status() == 200)
        .json()
        .getString("messageId");
  }
}
