package org.balie.api.waiting;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.balie.api.platform.Buckets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often an address may do something, besides what each message allows. Each node counts for
 * itself.
 */
@ApplicationScoped
class WaitingLimits {

  private static final int REMEMBERED = 20_000;

  private final Map<String, Bucket> requests = Buckets.youngest(REMEMBERED);
  private final Map<String, Bucket> codes = Buckets.youngest(REMEMBERED);

  /** Pages of one address; a library is many people behind one. */
  @Inject
  @ConfigProperty(name = "balie.waiting.requests-per-minute", defaultValue = "300")
  int requestsPerMinute;

  /** Codes that are asked for or tried. */
  @Inject
  @ConfigProperty(name = "balie.waiting.codes-per-minute", defaultValue = "30")
  int codesPerMinute;

  /** Seconds to wait, 0 for none. */
  synchronized long request(String address) {
    return Buckets.take(requests, address, requestsPerMinute);
  }

  synchronized long code(String address) {
    return Buckets.take(codes, address, codesPerMinute);
  }
}
