package org.balie.api.chat;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.balie.api.platform.Buckets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often an address and a conversation may do something. Each node counts for itself. */
@ApplicationScoped
public class ChatLimits {

  private static final int REMEMBERED = 20_000;
  private static final int WORDS_PER_MINUTE = 60;
  private static final int FILES_PER_MINUTE = 10;

  private final Map<String, Bucket> requests = Buckets.youngest(REMEMBERED);
  private final Map<String, Bucket> beginnings = Buckets.youngest(REMEMBERED);
  private final Map<String, Bucket> guesses = Buckets.youngest(REMEMBERED);
  private final Map<String, Bucket> words = Buckets.youngest(REMEMBERED);
  private final Map<String, Bucket> files = Buckets.youngest(REMEMBERED);

  /** Requests and sockets of one address; a school or a library is many people behind one. */
  @Inject
  @ConfigProperty(name = "balie.chat.requests-per-minute", defaultValue = "1200")
  int requestsPerMinute;

  @Inject
  @ConfigProperty(name = "balie.chat.beginnings-per-minute", defaultValue = "30")
  int beginningsPerMinute;

  /** Seconds to wait, 0 for none. */
  synchronized long request(String address) {
    return Buckets.take(requests, address, requestsPerMinute);
  }

  synchronized long beginning(String address) {
    return Buckets.take(beginnings, address, beginningsPerMinute);
  }

  /** A token that was none of ours. */
  synchronized long guess(String address) {
    return Buckets.take(guesses, address, beginningsPerMinute);
  }

  synchronized long said(String conversation) {
    return Buckets.take(words, conversation, WORDS_PER_MINUTE);
  }

  /** Files of one conversation. */
  synchronized long gave(String conversation) {
    return Buckets.take(files, conversation, FILES_PER_MINUTE);
  }
}
