package org.balie.channel.email.reading;

/**
 * What a mail says of a file in it.
 *
 * @param name as its sender wrote it; made up where there is none
 * @param mediaType as declared
 * @param contentId by which the HTML shows it, without angle brackets; empty for none
 * @param inline whether it is part of what is read rather than attached
 */
public record MailFile(String name, String mediaType, String contentId, boolean inline) {}
