package org.balie.quicklog.boundary;

import java.io.Serializable;
import java.util.UUID;
import org.balie.quicklog.ContactResult;

/**
 * A contact as an agent logs it.
 *
 * @param channel it came over: {@code phone}, {@code counter} ...
 * @param note may be blank
 * @param customer an e-mail address or a telephone number; blank for nobody in particular
 * @param language that was spoken, two letters
 */
public record QuickEntry(
    UUID topic, String channel, ContactResult result, String note, String customer, String language)
    implements Serializable {}
