package org.balie.inbox;

import java.util.UUID;
import org.balie.content.SealedContent;

/**
 * Something a source hands in, before anything is done with it.
 *
 * @param channel of the source; names the queue and the {@link InboxHandler}
 * @param externalId what the source calls it: two of the same are one
 * @param fingerprint of the content, to tell a repeat from a different thing under the same name
 * @param mediaType of the original
 * @param application that handed it in; null for people and machines without a key
 * @param original its bytes, sealed
 */
public record Received(
    String channel,
    String externalId,
    String fingerprint,
    String mediaType,
    UUID application,
    SealedContent original) {}
