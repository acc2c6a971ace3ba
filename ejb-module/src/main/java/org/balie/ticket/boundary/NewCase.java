package org.balie.ticket.boundary;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.balie.customer.Contact;

/**
 * A case as an agent writes it down.
 *
 * @param channel over which the question came: {@code phone}, {@code counter} ...
 * @param take whether the agent keeps it
 * @param split the message of another case that it is made of: its files go along, and the cases
 *     are linked; null for none
 */
public record NewCase(
    String channel,
    Contact contact,
    String subject,
    String text,
    String language,
    String caseType,
    UUID topic,
    Map<String, String> fields,
    boolean take,
    UUID split)
    implements Serializable {}
